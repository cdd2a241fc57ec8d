"""What is wrong with a pack, where, and what to do: the sentences that authors read, all in one place.

Those of warnings, with which a pack may be played all the same, are in `scenarios.warnings`.
"""

import difflib
from bisect import bisect
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from injects.sanitise import clean_line
from scenarios.sentence import Sentence
from scenarios.warnings import WARNINGS

Path = tuple[str | int, ...]
"""The way to a part of a pack, as its author wrote it: `("injects", 3, "body", "fr")`."""


LINE_LIMIT = 2_000
"""Characters of a problem when it is printed, at most."""


MANY = 64
"""Names among which a misspelt one is looked for; of more, those that stand next to it in the alphabet."""


class Place(NamedTuple):
    """Where something stands in a file; lines and columns count from 1, and line 0 is about no file at all."""

    file: str
    line: int = 1
    column: int = 1


class Problem(NamedTuple):
    """One thing to mend. Printed, it is one line that editors can follow."""

    file: str
    line: int
    column: int
    code: str
    key: str
    """The way to what it is about, dotted: `injects[3].body.fr`; empty when it is about a whole file."""
    message: str
    hint: str = ""
    """What to do, or `Did you mean …?`."""

    def __str__(self) -> str:
        subject = f"{self.key}: " if self.key else ""
        end = "" if self.message.endswith((".", "?")) else "."
        hint = f" {self.hint}" if self.hint else ""
        return clean_line(f"{self.where}: {subject}{self.message}{end}{hint}", LINE_LIMIT)

    @property
    def is_warning(self) -> bool:
        """Whether the pack may be played all the same: the codes of errors begin with SC1 to SC4."""
        return self.code >= "SC5"

    @property
    def where(self) -> str:
        """The place as editors follow it: `a.yaml:3:7`."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


class ScenarioError(Exception):
    """A pack that cannot be played. Its text is the full list of problems, by place.

    `files` are the texts that problems point into, by the name they give, as far as they were read.
    """

    def __init__(self, problems: Iterable[Problem], files: Mapping[str, str] | None = None) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        self.files: Mapping[str, str] = files or {}
        super().__init__("\n".join(map(str, self.problems)))


QUOTES = "A text that holds a comma or a colon needs quotes."

SENTENCES = {
    "no-scenario": Sentence("SC101", "there is no scenario `{name}`. The library has: {known}", "{near}"),
    "no-start": Sentence("SC101", "a pack is a folder with a file `scenario.yaml`, and there is none here"),
    "outside": Sentence("SC102", "this file leads outside the pack", "Copy its content into the pack."),
    "not-file": Sentence("SC102", "this is not an ordinary file that can be read: {why}"),
    "yml": Sentence("SC102", "this file would not be read", "Name it `{name}`."),
    "too-large": Sentence("SC103", "a pack has at most {limit} bytes of YAML, and this one has more"),
    "too-many-files": Sentence("SC103", "a pack has at most {limit} files, and this one has {count}"),
    "too-deep": Sentence("SC103", "this is nested more than {limit} deep"),
    "too-many": Sentence("SC103", "a pack has at most {limit} keys and values, and this one has more"),
    "not-utf8": Sentence("SC104", "this is not UTF-8 text", "Save the file as UTF-8."),
    "control": Sentence("SC104", "the character {char} must not stand in a text", "Take it out."),
    "tab": Sentence("SC105", "a tab stands where only spaces may", "Indent with spaces."),
    "syntax": Sentence("SC105", "this is not YAML: {why}", QUOTES),
    "twice": Sentence("SC106", "this key stands twice; the first is at {first}", "Keep one."),
    "alias": Sentence("SC107", "anchors and aliases (`&`, `*`) are not used here", QUOTES),
    "tag": Sentence("SC107", "tags (`!`) are not used here", QUOTES),
    "merge": Sentence("SC107", "merge keys (`<<`) are not used here", "Write the keys out."),
    "directive": Sentence("SC107", "directives (`%`) are not used here", "Take the line out."),
    "documents": Sentence("SC107", "a file holds one document, and a second starts here", "Take the `---` out."),
    "no-value": Sentence("SC108", "this key has no value", "Write one, or take the key away. " + QUOTES),
    "empty": Sentence("SC108", "the file is empty"),
    "no-mapping": Sentence("SC108", "a file of a pack is made of keys and values, and this one is {kind}"),
    "no-key": Sentence("SC108", "a key is a text, and this one is {kind}"),
    "unknown-key": Sentence("SC201", "there is no such key here", "{near}"),
    "missing": Sentence("SC202", "this key is missing"),
    "kind": Sentence("SC203", "it must be {expected}, and it is {value}", "{quote}"),
    "choice": Sentence("SC204", "it is {value}, and must be one of {allowed}", "{near}"),
    "written": Sentence("SC205", "{why}"),
    "identifier": Sentence(
        "SC205",
        "{value} is not a name",
        "Lower-case letters, digits, dots, dashes and underscores, at most 40.",
    ),
    "word": Sentence(
        "SC205",
        "{value} is not a name that texts can quote",
        "Lower-case letters, digits and underscores, at most 40, a letter first: texts read a dash as a minus.",
    ),
    "pattern": Sentence("SC205", "{value} is not written as it must be", "It looks like {example}."),
    "bounds": Sentence("SC206", "it must be {bound}, and it is {value}"),
    "too-few": Sentence("SC206", "it needs at least {least}, and has {count}"),
    "no-sort": Sentence("SC207", "this is not {sort}", "One starts with {starts}."),
    "other": Sentence("SC208", "{why}"),
    "later-language": Sentence(
        "SC209",
        "this pack is written in version {written} of the scenario language, and this Tocsin reads version {reads}",
        "Take a later Tocsin.",
    ),
    "unknown": Sentence("SC301", "there is no {sort} `{name}`", "{near}"),
    "order": Sentence("SC302", "{what} is {value}, {relation} {other} ({limit})"),
    "short": Sentence("SC302", "{what} is {value}, and must be at least {least}"),
    "first-phase": Sentence("SC302", "the first phase starts at {value}", "It starts at 0m."),
    "two-clocks": Sentence("SC302", "a phase has `clock` or `jump`, and this one has both"),
    "weights": Sentence("SC303", "the weights add up to {sum}", "They must add up to 100."),
    "no-weight": Sentence("SC303", "there is no weight for {missing}", "Give one to each of the seven."),
    "same-id": Sentence("SC304", "the id `{name}` is taken by the inject at {first}", "Ids are unique."),
    "same-quote": Sentence("SC304", "texts could not tell `{name}` from `{other}`: both are quoted as `{quoted}`"),
    "cycle": Sentence("SC305", "these steps wait for each other: {cycle}"),
    "reserve-time": Sentence("SC306", "a reserve is fired by a facilitator", "Take `{key}` away."),
    "never-sent": Sentence("SC306", "nothing sends this inject", "Give it `at` or `when`, or a `send` effect."),
    "at-earliest": Sentence("SC306", "an inject has `at` or `earliest`, and this one has both"),
    "needs-when": Sentence("SC306", "`{key}` means nothing without {needed}"),
    "relance-expects": Sentence("SC306", "a relance waits for an expected action", "Give the inject `expects`."),
    "relance-self": Sentence("SC306", "an inject cannot be its own relance"),
    "last-ending": Sentence("SC307", "the last ending has a condition, so a story may have none", "Take it away."),
    "open-ending": Sentence("SC307", "this ending always holds, so those after it never come", "Put it last."),
    "template": Sentence("SC308", "{why}"),
    "no-template": Sentence("SC308", "this text is shown as it is: `{{{{` and `{{%` would be seen", "Take them out."),
    "no-words": Sentence("SC308", "this text has no words"),
    "incomplete": Sentence("SC310", "it says nothing: it needs {needed}"),
    "ambiguous": Sentence("SC310", "it says two things at once: {both}", "Keep one."),
    "meter-range": Sentence("SC311", "{what} is {value}, outside {low} to {high}"),
    "idle-start": Sentence("SC314", "nothing in `{regime}` counts from `{start}`", "Take it away."),
    "not-known": Sentence("SC315", "they reveal `{fact}`, and are not said to know it", "Add it to `knows`."),
    "merge-self": Sentence("SC312", "a role cannot be merged into itself"),
    "merge-twice": Sentence("SC312", "`{role}` is merged already, into `{into}`", "Merge each role once."),
    "merge-loop": Sentence("SC312", "this merge leads back to where it started: {loop}"),
    "merge-one": Sentence("SC312", "one seat could not hold every role: nothing merges {roles}", "Merge all but one."),
    "no-side": Sentence("SC320", "this scenario has sides, and this role belongs to none", "There are: {sides}."),
    "side-empty": Sentence("SC320", "no role belongs to the side `{name}`", "Give one `side: {name}`."),
    "side-persona": Sentence("SC320", "`{name}` is a persona too, and people write to either by this name"),
    "other-side": Sentence("SC320", "`{role}` is not of the side `{side}`"),
    "two-sides": Sentence("SC320", "one decision is asked of two sides: {sides}", "Write one for each."),
    "merge-sides": Sentence("SC320", "`{role}` and `{into}` are on different sides, and no seat is on two"),
    "side-intent": Sentence("SC320", "`{side}` is a side: what people write to it has no intent", "Take it away."),
    "side-itself": Sentence("SC320", "the side `{side}` does not write to itself", "Name another side."),
    "contact-late": Sentence(
        "SC321", "nobody of this side could be written to when it enters", "Name one who is there."
    ),
    "brief-early": Sentence("SC321", "a brief is for those who enter late", "Give `joins`, or take it away."),
    "nobody-yet": Sentence("SC321", "it is at {at}, and the first it is for enters at {enters}"),
    "too-few-people": Sentence(
        "SC316",
        "this needs {needed} of `{name}`, and there are {count}: it would wait for ever",
        "Ask for fewer, or call more in: `{{resource: {name}, add: …}}`.",
    ),
    "needs-needs": Sentence("SC316", "nothing is `urgent` that needs nobody", "Take it away, or say whom it `needs`."),
    "read-aloud": Sentence(
        "SC317",
        "what is read aloud comes by `phone` or `in_person`, and this comes by `{channel}`",
        "Change the channel, or write it as a `note`.",
    ),
    "technique": Sentence("SC313", "{value} is not a MITRE ATLAS technique", "It looks like AML.T0070."),
    "depends-self": Sentence("SC330", "a system cannot depend on itself", "Name another."),
    "depends-twice": Sentence("SC330", "`{name}` stands twice among what this system depends on", "Keep one."),
    "cut-nothing": Sentence("SC330", "nothing spreads along this, so there is nothing to cut", "Give it `spreads`."),
    "version-alone": Sentence("SC330", "only a control that rolls back changes the version", "Give `does: roll_back`."),
    "lift-rolled-back": Sentence("SC330", "what was rolled back is done: nobody lifts it", "Take `lifts` away."),
    "telemetry-channel": Sentence("SC330", "telemetry comes on the channel `ai_telemetry`, and this is `{channel}`"),
    "shows-unnoticed": Sentence("SC331", "nobody ever notices this step", "Give it `noise`, from 1 to 100."),
    "caution-value": Sentence("SC331", "an adversary of `policy: value` hears no noise", "Give it `policy: path`."),
    "script-twice": Sentence("SC331", "the script plays `{step}` twice; a step is begun once", "Keep one."),
    "script-order": Sentence("SC331", "this line is at {at}, and one before it at {before}", "Put them in order."),
    "script-wait": Sentence("SC331", "`wait` goes with `after`", "Move `at` instead."),
    "owasp": Sentence("SC313", "{value} is not an OWASP risk with its year", "It looks like LLM01:2025."),
    "team-twice": Sentence("SC401", "the team `{name}` stands twice; the first is at {first}", "Name each team once."),
    "no-sides": Sentence("SC402", "`{scenario}` has no sides, so this team plays it alone", "Take the key away."),
    "needs-side": Sentence("SC402", "`{scenario}` has sides, and this team plays none", "There are: {sides}."),
    "side-nobody": Sentence("SC402", "nobody plays the side `{side}` in the world of this team", "Add a team for it."),
    "side-twice": Sentence("SC402", "`{other}` plays the side `{side}` in this world already", "Name another world."),
    "one-clock": Sentence("SC402", "`{other}` shares this world and its clock", "Give both the same `more_time`."),
    "same-scenario": Sentence("SC402", "`{one}` and `{other}` are both the scenario `{name}`", "Keep one."),
    "roster-column": Sentence("SC403", "there is no column `{name}` in a roster", "{near}"),
    "roster-missing": Sentence("SC403", "a roster has a column `{name}`, and this one has none"),
    "roster-csv": Sentence("SC403", "this is not CSV: {why}", "Save the sheet as CSV (UTF-8)."),
    "roster-long": Sentence("SC403", "a roster has at most {limit} people, and this one has more"),
    "seat-twice": Sentence("SC404", "this seat is {name}'s already, in row {row}", "A seat holds one person."),
    "risk": Sentence("SC313", "{value} is not one of ANSSI's five risk scenarios", "They are 1 to 5."),
}


def problem(name: str, place: Place, path: Path = (), /, **facts: object) -> Problem:
    """The problem of that name at a place, told with its facts."""
    code, text, hint = SENTENCES.get(name) or WARNINGS[name]
    return Problem(*place, code, dotted(path), text.format(**facts), hint.format(**facts))


def dotted(path: Path) -> str:
    """A path as authors read it: `injects[3].body.fr`."""
    words = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return words.removeprefix(".")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The question that names what was probably meant, or nothing."""
    names = sorted(known)
    if len(names) > MANY:  # each comparison costs; what is misspelt mostly begins alike
        here = bisect(names, name)
        names = names[max(0, here - MANY // 2) : here + MANY // 2]
    near = difflib.get_close_matches(name, names, 1)
    return f"Did you mean `{near[0]}`?" if near else ""


def near_or_all(name: str, known: Iterable[str]) -> str:
    """The same, or a list of what there is when nothing is near and the list is short."""
    names = sorted(known)
    all_of_them = f"There are: {', '.join(names)}." if 0 < len(names) <= 12 else ""
    return did_you_mean(name, names) or all_of_them
