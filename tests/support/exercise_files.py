"""Exercise files written for a test, with their roster, beside the small crisis."""

import shutil

from live import SMALL

WRITTEN = """\
exercise: tuesday
title: {en: Tuesday, fr: Mardi}
language: fr
scenarios:
  small: small
  courier: quiet-courier
teams:
  - {team: Rouge, plays: courier, seats: 2}
  - {team: Bleue, plays: small, seats: 1, language: en, more_time: 25}
roster: people.csv
evaluators:
  evaluator-1: {teams: [Rouge]}
beats:
  - at: 2m
    from: {en: Channel 9, fr: Chaîne 9}
    body: {en: "A storm is coming.", fr: "Une tempête arrive."}
"""
PEOPLE = """\
cellule;place;nom;langue
Rouge;director;Ada Exemple;en
Rouge;comms;Chloé Exemple;
Bleue;ai_lead;Bob Sample;

;facilitator;Eve Meneuse;
;evaluator-1;Max Témoin;
"""


def write_exercise(folder, *changes, people=PEOPLE):
    """The exercise file in a folder, after these replacements."""
    shutil.copytree(SMALL, folder / "small", dirs_exist_ok=True)
    text = WRITTEN
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    (folder / "exercise.yaml").write_text(text)
    (folder / "people.csv").write_text(people, "utf-8-sig")
    return folder
