"""What `tocsin rehearse` says, in both languages."""

from injects.written import Text
from tocsin.coverage import Kind
from tocsin.skill import Level

PLAYING = Text(en="Playing", fr="En jeu")
HEAD = Text(en="{runs} runs of {scenario} in {seconds} s", fr="{runs} parties de {scenario} en {seconds} s")
MARKS = Text(en="Marks by level of the team", fr="Notes selon le niveau de la cellule")
LEVEL = Text(en="level", fr="niveau")
MEAN = Text(en="mean", fr="moyenne")
NONE = Text(en="none", fr="aucun")
ENDINGS = Text(en="Endings", fr="Fins")
DEAD = Text(en="Injects that were never sent", fr="Stimuli jamais envoyés")
UNTAKEN = Text(en="Options that nobody took", fr="Options jamais retenues")

COVERAGE = Text(en="What came about, in how many runs", fr="Ce qui s’est produit, et dans combien de parties")
WHAT = Text(en="what", fr="quoi")
MET = Text(en="met", fr="vus")
NEVER = Text(en="never", fr="jamais")
RARELY = Text(en="rarely, and first in which run", fr="rarement, et d’abord dans quelle partie")
SEVERAL = Text(en="Variants sent, and floods", fr="Variantes parties, et vagues")
SENT = Text(en="inject", fr="stimulus")
RUNS = Text(en="runs", fr="parties")
FIRST = Text(en="first in run", fr="d’abord dans")
VARIANT = Text(en="{inject}, variant {n}", fr="{inject}, variante {n}")
OWN_WORDS = Text(en="{inject}, its own words", fr="{inject}, ses propres mots")
FLOOD = Text(en="{inject}, flood", fr="{inject}, vague")
ALWAYS = Text(en="Each time, in spite of a condition", fr="Chaque fois, malgré une condition")
METERS = Text(
    en="Meters: the middle run every ten minutes, and one run in ten below and above at the end",
    fr="Indicateurs\u00a0: la partie médiane toutes les dix minutes, et une sur dix sous et sur les bornes à la fin",
)
METER = Text(en="meter", fr="indicateur")
COURSE = Text(en="course", fr="cours")
AT_END = Text(en="p10 to p90", fr="p10 à p90")
LOAD = Text(
    en="What arrives in ten minutes, in the middle run", fr="Ce qui arrive en dix minutes, dans la partie médiane"
)
WINDOWS = Text(en="from STARTEX on; a bar each hour", fr="depuis le DEBEX\u202f; une barre par heure")
WHO = Text(en="who", fr="qui")
DESK = Text(en="Facilitators", fr="Animation")
IDLE = Text(en="Nothing to do, in half of the runs or more", fr="Rien à faire, dans la moitié des parties ou plus")
PILED = Text(
    en="More than three messages of weight unread, in half of the runs or more",
    fr="Plus de trois messages importants non lus, dans la moitié des parties ou plus",
)
STRETCH = Text(
    en="{start} to {end} {who} ({count} of {runs} runs, like run {first})",
    fr="de {start} à {end} {who} ({count} parties sur {runs}, comme la partie {first})",
)
ONE = Text(en="See one run: {command}", fr="Voir une partie\u00a0: {command}")

LEVELS: dict[Level, Text] = {
    "novice": Text(en="novice", fr="débutants"),
    "competent": Text(en="competent", fr="confirmés"),
    "expert": Text(en="expert", fr="experts"),
}

KINDS: dict[Kind, Text] = {
    "injects": Text(en="injects sent", fr="stimuli envoyés"),
    "variants": Text(en="variants, own words too", fr="variantes, et propres mots"),
    "relances": Text(en="relances", fr="relances"),
    "decisions": Text(en="decisions put", fr="décisions posées"),
    "options": Text(en="options taken", fr="options retenues"),
    "silences": Text(en="decisions left unanswered", fr="décisions restées sans réponse"),
    "judgements": Text(en="options judged otherwise", fr="options jugées autrement"),
    "consequences": Text(en="consequences", fr="conséquences"),
    "strikes": Text(en="adversary’s steps struck", fr="étapes de l’adversaire\u00a0: frappes"),
    "closings": Text(en="adversary’s steps closed", fr="étapes de l’adversaire\u00a0: fermées"),
    "expected": Text(en="expected actions shown", fr="réactions attendues faites"),
    "evidence": Text(en="evidence preserved", fr="preuves mises à l’abri"),
    "clocks": Text(en="duties to notify", fr="obligations de notifier"),
    "endings": Text(en="endings", fr="fins"),
}

HIDDEN = "~"
"""Stands before what no participant could see."""
RUN = Text(
    en="Run {run} of seed {seed}: {level}, {total:.0f} of 100. “~” marks what the team could not see.",
    fr="Partie {run} de la graine {seed}\u00a0: {level}, {total:.0f} sur 100. «\u00a0~\u00a0» marque ce que la "
    "cellule ne pouvait pas voir.",
)
KEPT = Text(
    en="Kept. Look at it again: tocsin replay {file} --hidden",
    fr="Gardé. Pour la revoir\u00a0: tocsin replay {file} --hidden",
)
