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
    "gone": Text(
        en="Nothing was kept. With --keep FILE, what you played stays.",
        fr="Rien n’est gardé. Avec --keep FICHIER, ce que vous jouez reste.",
    ),
}


def sentence(code: str, lang: Lang, **facts: object) -> str:
    """A sentence of `tocsin play`, with its facts."""
    return _WORDS[code].said(lang).format(**facts)
