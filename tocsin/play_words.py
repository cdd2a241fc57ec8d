"""What `tocsin play` says before and after the console, in both languages."""

from injects.written import Lang, Text

_WORDS = {
    "no-role": Text(
        en="There is no role `{role}` in {scenario}. Its roles: {roles}.",
        fr="Il n’y a pas de fonction «\u00a0{role}\u00a0» dans {scenario}. Ses fonctions\u00a0: {roles}.",
    ),
    "preferences": Text(
        en="{path}: {problem}. Mend that, or move the file away, then play again.",
        fr="{path}\u00a0: {problem}. Corrigez cela, ou déplacez le fichier, puis rejouez.",
    ),
    "exists": Text(
        en="{path} is there already. Name another file with --keep.",
        fr="{path} existe déjà. Nommez un autre fichier avec --keep.",
    ),
    "failed": Text(en="The host has ended by itself. {last}", fr="Le serveur s’est arrêté de lui-même. {last}"),
    "kept": Text(
        en="Kept in {path}. Look at it again: tocsin replay {path} --hidden",
        fr="Gardé dans {path}. Pour le revoir\u00a0: tocsin replay {path} --hidden",
    ),
    "mend": Text(
        en="The pack has changed and cannot be played yet: {problem}",
        fr="Le scénario a changé et ne peut pas encore être joué\u00a0: {problem}",
    ),
    "again": Text(
        en="The pack has changed: what you did was done again in it. Time stands still.",
        fr="Le scénario a changé\u00a0: ce que vous aviez fait y a été refait. Le temps est arrêté.",
    ),
    "other-seats": Text(
        en="The pack has other roles now. Leave, and play again to sit at them.",
        fr="Le scénario a d’autres fonctions désormais. Quittez, puis rejouez pour les tenir.",
    ),
    "watch-all": Text(
        en="--watch plays all roles in one seat; --as cannot go with it.",
        fr="--watch joue toutes les fonctions en une place\u202f; --as ne va pas avec.",
    ),
    "gone": Text(
        en="Nothing was kept. With --keep FILE, what you played stays.",
        fr="Rien n’est gardé. Avec --keep FICHIER, ce que vous jouez reste.",
    ),
}


def sentence(code: str, lang: Lang, **facts: object) -> str:
    """A sentence of `tocsin play`, with its facts."""
    return _WORDS[code].said(lang).format(**facts)
