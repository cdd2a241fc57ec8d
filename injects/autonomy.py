"""The four levels of autonomy of an AI system, in words."""

from injects.written import Text

AUTONOMY = (
    Text(en="0, off", fr="0, arrêté"),
    Text(en="1, suggests", fr="1, propose"),
    Text(en="2, acts with approval", fr="2, agit avec accord"),
    Text(en="3, acts alone", fr="3, agit seul"),
)
