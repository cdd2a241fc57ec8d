"""What `tocsin join` says before there is a console, in both languages."""

from injects.written import Lang, Text

_WORDS = {
    "no-address": Text(
        en="This join string does not say where to go. It looks like 127.0.0.1:47470/ABCD-EFGH-JKMN-PQRST",
        fr="Ce code d’accès ne dit pas où aller. Il ressemble à 127.0.0.1:47470/ABCD-EFGH-JKMN-PQRST",
    ),
    "no-port": Text(
        en="The port in this join string is not a number from 1 to 65535. It stands after the colon, like 47470.",
        fr="Le port de ce code d’accès n’est pas un nombre de 1 à 65535. Il suit les deux-points, comme 47470.",
    ),
    "wrong-sign": Text(
        en="This join code holds a sign that none has: never 0, O, 1, I or L. Check it letter by letter.",
        fr="Ce code d’accès contient un signe qu’aucun code ne contient\u00a0: jamais de 0, O, 1, I ni L. "
        "Vérifiez-le lettre par lettre.",
    ),
    "wrong-length": Text(
        en="This join code is not complete, or too long: it has 17 signs after the slash.",
        fr="Ce code d’accès est incomplet, ou trop long\u00a0: il a 17 signes après la barre.",
    ),
    "needs-tls": Text(
        en="{address} is not on this machine, which needs TLS, and this version has none. Join on the host itself.",
        fr="{address} n’est pas sur ce poste, ce qui exige TLS, absent de cette version. Rejoignez depuis le serveur.",
    ),
    "preferences": Text(
        en="{path}: {problem}. Mend that, or move the file away, then join again.",
        fr="{path}\u00a0: {problem}. Corrigez cela, ou déplacez le fichier, puis reconnectez-vous.",
    ),
    "left": Text(
        en="You have left. Join again with the same code whenever you like.",
        fr="Vous avez quitté. Revenez quand vous voulez avec le même code.",
    ),
    "left-helm": Text(
        en="You have left, and the exercise goes on. Come back with the same code whenever you like.",
        fr="Vous avez quitté, et l’exercice continue. Revenez quand vous voulez avec le même code.",
    ),
    "left-waiting": Text(
        en="You have left. Saved here and not received yet: {waiting}. Join again with the same code to send it.",
        fr="Vous avez quitté. Enregistré ici, pas encore reçu\u00a0: {waiting}. "
        "Revenez avec le même code pour l’envoyer.",
    ),
    "no-outbox": Text(
        en="{path}: what you send cannot be kept here ({problem}). Mend that, or move the file away, then join again.",
        fr="{path}\u00a0: impossible de conserver ici ce que vous envoyez ({problem}). "
        "Corrigez cela, ou déplacez le fichier, puis reconnectez-vous.",
    ),
}


def sentence(code: str, lang: Lang, **facts: object) -> str:
    """A sentence of `tocsin join`, with its facts."""
    return _WORDS[code].said(lang).format(**facts)
