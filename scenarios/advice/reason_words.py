"""Why something can never come about, or always holds, told to the author."""

from injects.written import Fact, Text, worded

_WHY = {
    "unsent": Text(en="what sends it never happens", fr="ce qui l’envoie n’arrive jamais"),
    "undone": Text(en="the step `{step}` is never done", fr="l’étape `{step}` ne se fait jamais"),
    "phase-late": Text(
        en="the phase `{phase}` begins at {begins}, after {by}", fr="la phase `{phase}` commence à {begins}, après {by}"
    ),
    "decision-late": Text(
        en="the decision `{decision}` opens at {begins}, after {by}",
        fr="la décision `{decision}` s’ouvre à {begins}, après {by}",
    ),
    "unput": Text(en="the decision `{decision}` is never put", fr="la décision `{decision}` n’est jamais posée"),
    "never-above": Text(en="`{meter}` never rises above {level}", fr="`{meter}` ne dépasse jamais {level}"),
    "never-below": Text(en="`{meter}` never falls below {level}", fr="`{meter}` ne descend jamais sous {level}"),
    "unraised": Text(en="nothing raises the flag `{flag}`", fr="rien ne lève le drapeau `{flag}`"),
    "never-in-state": Text(en="nothing makes `{system}` {state}", fr="rien ne met `{system}` dans l’état `{state}`"),
    "unshown": Text(en="no team can show `{expected}`", fr="aucune cellule ne peut montrer `{expected}`"),
    "inject-unsent": Text(en="the inject `{inject}` is never sent", fr="le stimulus `{inject}` n’est jamais envoyé"),
    "goes-elsewhere": Text(
        en="the inject `{inject}` goes to nobody of `{side}`", fr="le stimulus `{inject}` ne va à personne de `{side}`"
    ),
    "unrevealed": Text(en="nothing reveals the fact `{fact}`", fr="rien ne révèle le fait `{fact}`"),
    "revealed-elsewhere": Text(
        en="nothing reveals the fact `{fact}` to `{side}`", fr="rien ne révèle le fait `{fact}` à `{side}`"
    ),
    "cannot-write": Text(
        en="nobody of `{side}` can write to `{persona}`", fr="personne de `{side}` ne peut écrire à `{persona}`"
    ),
    "never-lost": Text(en="nothing destroys `{evidence}`", fr="rien ne détruit `{evidence}`"),
    "never-closed": Text(en="nothing closes the step `{step}`", fr="rien ne ferme l’étape `{step}`"),
    "first-phase": Text(en="play begins in the phase `{phase}`", fr="le jeu commence dans la phase `{phase}`"),
    "stays": Text(en="`{meter}` stays between {low} and {high}", fr="`{meter}` reste entre {low} et {high}"),
    "excluded": Text(en="{one} and {other}", fr="{one} et {other}"),
    "not": Text(en="not {claim}", fr="non {claim}"),
}


def because(name: str, /, **facts: Fact) -> Text:
    """The reason of that name, told with its facts."""
    return worded(_WHY[name], **facts)
