"""What the host says in its own terminal, in both languages."""

from injects.written import Lang, Text

_WORDS = {
    "file": Text(en="FILE {path}", fr="FICHIER {path}"),
    "joins": Text(
        en="JOIN LIST {path}: it opens every seat, so keep it to yourself.",
        fr="LISTE D’ACCÈS {path}\u00a0: elle ouvre chaque place, gardez-la pour vous.",
    ),
    "join": Text(en="JOIN team {team}, {seat}: {string}", fr="ACCÈS cellule {team}, {seat}\u00a0: {string}"),
    "listening": Text(
        en="HOST listening on {address}:{port}. Stop it with Ctrl+C.",
        fr="SERVEUR à l’écoute sur {address}:{port}. Arrêtez-le avec Ctrl+C.",
    ),
    "lobby": Text(
        en="Play begins when the first console has joined.",
        fr="Le jeu commence dès que la première console est connectée.",
    ),
    "paused": Text(
        en="PAUSED at the last record. Press Enter to go on, or resume from the control console.",
        fr="EN PAUSE au dernier enregistrement. Appuyez sur Entrée pour reprendre, ou reprenez depuis l’animation.",
    ),
    "paused-alone": Text(
        en="PAUSED at the last record. Play goes on when a console is back.",
        fr="EN PAUSE au dernier enregistrement. Le jeu reprend au retour d’une console.",
    ),
    "control": Text(en="CONTROL {seat}: {string}", fr="ANIMATION {seat}\u00a0: {string}"),
    "lobby-control": Text(
        en="Play begins when a facilitator starts it (tocsin control).",
        fr="Le jeu commence quand l’animation le lance (tocsin control).",
    ),
    "enter": Text(en="Or press Enter here.", fr="Ou appuyez ici sur Entrée."),
    "left": Text(en="LEFT team {team}, {seat}.", fr="DÉPART cellule {team}, {seat}."),
    "joined-helm": Text(en="JOINED {seat}.", fr="CONNEXION {seat}."),
    "left-helm": Text(en="LEFT {seat}.", fr="DÉPART {seat}."),
    "stalled": Text(
        en="PAUSED: this machine stood still for {seconds} s. Nothing was missed. Go on from the control console.",
        fr="EN PAUSE\u00a0: ce poste s’est figé pendant {seconds} s. Rien n’est perdu. Reprenez depuis l’animation.",
    ),
    "paused-control": Text(
        en="PAUSED at the last record. Resume from the control console.",
        fr="EN PAUSE au dernier enregistrement. Reprenez depuis l’animation.",
    ),
    "joined": Text(en="JOINED team {team}, {seat}.", fr="CONNEXION cellule {team}, {seat}."),
    "slower": Text(
        en="SLOWER: this machine does not keep up, so time now runs {pace} times as fast as the clock on the wall.",
        fr="RALENTI\u00a0: ce poste ne suit pas\u202f; le temps passe désormais {pace} fois plus vite que la montre.",
    ),
    "faster": Text(
        en="FASTER: this machine keeps up again, so time now runs {pace} times as fast as the clock on the wall.",
        fr="ACCÉLÉRÉ\u00a0: ce poste suit à nouveau\u202f; le temps passe {pace} fois plus vite que la montre.",
    ),
    "ended": Text(
        en="ENDEX. The exercise is in {path}. Head: {head}",
        fr="FINEX. L’exercice est dans {path}. Tête\u00a0: {head}",
    ),
    "stopped": Text(
        en="STOPPED. Everything received is in {path}. Go on with: tocsin host --resume {path}",
        fr="ARRÊT. Tout ce qui a été reçu est dans {path}. Pour reprendre\u00a0: tocsin host --resume {path}",
    ),
    "broken": Text(
        en="STOPPED: {problem} Go on with: tocsin host --resume {path}",
        fr="ARRÊT\u00a0: {problem} Pour reprendre\u00a0: tocsin host --resume {path}",
    ),
    "over-already": Text(
        en="{path}: this exercise has reached its ENDEX. Look at it with: tocsin marks {path}",
        fr="{path}\u00a0: cet exercice a atteint son FINEX. Consultez-le avec\u00a0: tocsin marks {path}",
    ),
    "differs": Text(
        en="{path}: playing the records again differs at record {record}, so this program cannot go on with it. "
        "Use the version of Tocsin that wrote it ({engine}).",
        fr="{path}\u00a0: la relecture diffère à l’enregistrement {record}\u202f: ce programme ne peut pas poursuivre. "
        "Utilisez la version de Tocsin qui l’a écrit ({engine}).",
    ),
    "says-itself": Text(
        en="{path} says itself how many teams, seats and facilitators there are, and from which seed. Leave these "
        "options out.",
        fr="{path} indique lui-même le nombre de cellules, de places et d’animateurs, et la graine. Retirez ces "
        "options.",
    ),
    "needs-pack": Text(
        en="Say what to play, or which file to go on with: tocsin host SCENARIO, or tocsin host --resume FILE",
        fr="Indiquez le scénario à jouer, ou le fichier à reprendre\u00a0: "
        "tocsin host SCÉNARIO, ou tocsin host --resume FICHIER",
    ),
    "needs-tls": Text(
        en="{address} can be reached from outside this machine, which needs TLS, and this version has none. "
        "Use 127.0.0.1 or ::1.",
        fr="{address} est accessible hors de ce poste, ce qui exige TLS, absent de cette version. "
        "Utilisez 127.0.0.1 ou ::1.",
    ),
    "port-taken": Text(
        en="Port {port} is taken by another program, perhaps another host. Stop it, or choose another: --port {other}",
        fr="Le port {port} est pris par un autre programme, peut-être un autre serveur. "
        "Arrêtez-le, ou choisissez-en un autre\u00a0: --port {other}",
    ),
    "few-files": Text(
        en="This machine lets a program open {limit} files, and these consoles need {needed}. Raise it in this "
        "terminal with: ulimit -n {needed} (an administrator may have to), or host fewer teams.",
        fr="Ce poste laisse un programme ouvrir {limit} fichiers, et ces consoles en demandent {needed}. Relevez la "
        "limite dans ce terminal avec\u00a0: ulimit -n {needed} (au besoin par l’administrateur), ou hébergez moins "
        "de cellules.",
    ),
    "no-address": Text(
        en="This machine cannot listen on {address}:{port}. Try 127.0.0.1 and a port above 1023.",
        fr="Ce poste ne peut pas écouter sur {address}:{port}. Essayez 127.0.0.1 et un port supérieur à 1023.",
    ),
}


def sentence(code: str, lang: Lang, **facts: object) -> str:
    """A sentence of the host's, with its facts."""
    return _WORDS[code].said(lang).format(**facts)
