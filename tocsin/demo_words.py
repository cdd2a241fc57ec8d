"""What the demo says, in both languages."""

from injects.written import Lang, Text

_WORDS = {
    "opening": Text(
        en="{title}: {minutes} minutes of crisis for {teams} teams of {seats}. A host, {people} simulated participants "
        "at consoles of their own and a simulated facilitator, over real sockets, {pace} times as fast as the clock.",
        fr="{title}\u00a0: {minutes} minutes de crise pour {teams} cellules de {seats}. Un serveur, {people} joueurs "
        "simulés, chacun à sa console, et une animation simulée, par de vraies connexions, {pace} fois plus vite que "
        "la montre.",
    ),
    "helm": Text(
        en="Look on from another terminal:\n  .venv/bin/tocsin control {string}",
        fr="Pour suivre depuis un autre terminal\u00a0:\n  .venv/bin/tocsin control {string}",
    ),
    "preferences": Text(
        en="{path}: {problem}. Mend that, or move the file away, then try again.",
        fr="{path}\u00a0: {problem}. Corrigez cela, ou déplacez le fichier, puis réessayez.",
    ),
    "joining": Text(en="{here} consoles have joined", fr="{here} consoles connectées"),
    "day": Text(en="day {day}, ", fr="jour {day}, "),
    "slower": Text(
        en="This machine does not keep up: time now runs {pace} times as fast as the clock.",
        fr="Ce poste ne suit pas\u202f: le temps passe désormais {pace} fois plus vite que la montre.",
    ),
    "faster": Text(
        en="It keeps up again: time now runs {pace} times as fast as the clock.",
        fr="Il suit à nouveau\u202f: le temps passe désormais {pace} fois plus vite que la montre.",
    ),
    "played": Text(
        en="Played in {seconds} s: {records} records on disk. Asked by participants: {asked}, answered: {answered}.",
        fr="Joué en {seconds} s\u00a0: {records} enregistrements sur disque. Demandes des joueurs\u00a0: {asked}, "
        "dont {answered} avec réponse.",
    ),
    "late": Text(
        en="At the latest, something left the host {late} ms after its time, written to disk first.",
        fr="Au plus tard, un envoi a quitté le serveur {late} ms après son heure, une fois écrit sur disque.",
    ),
    "ai": Text(
        en="What is AI in this: the AI systems under attack are simulated, the adversary adapts to what each team "
        "closes, and the participants are simulated. All of it is computed from a seed; no language model is called.",
        fr="Où est l’IA\u202f: les systèmes d’IA attaqués sont simulés, l’adversaire s’adapte à ce que chaque cellule "
        "ferme, et les joueurs sont simulés. Tout est calculé à partir d’une graine\u202f; aucun modèle de langue "
        "n’est appelé.",
    ),
    "repeats": Text(
        en="A rehearsal repeats exactly: the same seed gives the same events. A live exercise, like this one, does "
        "not, since people and networks do not; but its file always replays to the same events.",
        fr="Une répétition se reproduit exactement\u202f: la même graine donne les mêmes événements. Un exercice en "
        "direct, comme celui-ci, non, car ni les gens ni les réseaux ne se répètent\u202f; mais son fichier se rejoue "
        "toujours à l’identique.",
    ),
    "left": Text(en="What it left:", fr="Ce qu’il en reste\u00a0:"),
    "exercise": Text(en="every command and every event", fr="chaque commande et chaque événement"),
    "report": Text(en="open it in a browser", fr="à ouvrir dans un navigateur"),
    "next": Text(en="Worth trying next:", fr="À essayer ensuite\u00a0:"),
    "unwritable": Text(
        en="{path}: the demo cannot write there ({problem}). Choose another folder: tocsin demo --folder FOLDER",
        fr="{path}\u00a0: la démonstration ne peut pas écrire ici ({problem}). Choisissez un autre dossier\u00a0: "
        "tocsin demo --folder DOSSIER",
    ),
    "stopped": Text(
        en="Stopped. What was played until then is in {path}.",
        fr="Arrêté. Ce qui a été joué jusque-là est dans {path}.",
    ),
}


def sentence(code: str, lang: Lang, **facts: object) -> str:
    """A sentence of the demo's, with its facts."""
    return _WORDS[code].said(lang).format(**facts)
