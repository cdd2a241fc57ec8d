"""What may be better in a pack that can be played: the sentences of warnings, all in one place.

SC5xx are found by reading, SC6xx by playing. An author may accept them, with a reason (`accepts`).
"""

from scenarios.sentence import Sentence

LATER = "Give it something that brings it about, or take it away."

WARNINGS = {
    "never-holds": Sentence("SC501", "this can never hold: {why}", LATER),
    "excluded": Sentence("SC502", "these exclude each other, so it can never hold: {why}"),
    "dead-inject": Sentence("SC503", "this inject can never be sent: {why}", LATER),
    "dead-decision": Sentence("SC504", "this decision can never be put: {why}", LATER),
    "dead-chance": Sentence("SC505", "no team ever gets the chance to do this: {why}", LATER),
    "dead-action": Sentence("SC505", "no team can ever show this: {why}", LATER),
    "dead-step": Sentence("SC506", "the adversary can never do this: {why}", LATER),
    "dead-consequence": Sentence("SC507", "this can never come about: {why}", LATER),
    "dead-ending": Sentence("SC508", "no story can end like this: {why}", LATER),
    "dead-branch": Sentence("SC509", "this part of the condition can never hold: {why}", LATER),
    "always-holds": Sentence("SC510", "this always holds: {why}", "Take the condition away, or say what you meant."),
    "no-consequence": Sentence(
        "SC511",
        "whatever is chosen, the same follows: the options have the same effects, and nothing asks what was decided",
        "Give the options effects of their own, or let an inject, an ending or a text depend on the answer.",
    ),
    "unread-flag": Sentence("SC512", "nothing asks whether this flag is up", "Use it in a condition, or take it away."),
    "unrevealed": Sentence("SC512", "nothing reveals this fact", "Let an inject, a reply or an effect reveal it."),
    "unmoved": Sentence("SC512", "nothing moves this meter", "Give it a rate or an effect, or take it away."),
    "unneeded": Sentence(
        "SC512",
        "nothing comes of it whether this is preserved or lost",
        "Let an expected action, an ending or an effect depend on it.",
    ),
    "idle-persona": Sentence(
        "SC512",
        "nothing comes of writing to this persona",
        "Let an intent reveal a fact, or an expected action ask whether they were told.",
    ),
    "idle-control": Sentence("SC512", "nothing comes of ordering this", "Give it effects, or take it away."),
    "idle-role": Sentence("SC512", "nobody ever addresses this role", "Send it an inject, or merge its part away."),
    "hurried": Sentence(
        "SC521",
        "{what} is {given} after it is put, and reading alone takes {needed} ({words} words)",
        "Give more time, or write less.",
    ),
    "long": Sentence("SC522", "{what} has {count} {unit}, and {limit} is what fits", "Say less, or send it by mail."),
    "spoiler": Sentence("SC531", "people who play read this, and it tells {what}", "Say what they see instead."),
    "same-words": Sentence("SC532", "both languages say the same words", "Write each for its readers."),
    "shorter": Sentence("SC533", "`{short}` says much less than `{long}` ({few} words for {many})", "Say as much."),
    "other-quotes": Sentence("SC533", "`{lang}` quotes {names}, and the other language does not", "Quote the same."),
    "todo": Sentence("SC534", "this text is not finished: `{mark}`", "Finish it."),
    "unknown-technique": Sentence("SC541", "MITRE ATLAS (release {release}) has no technique `{name}`", "{near}"),
    "real-domain": Sentence("SC542", "`{name}` may be somebody’s", "Use a name that ends in `.example`."),
    "real-address": Sentence(
        "SC543",
        "`{name}` is an address of the real Internet",
        "Use 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 or 2001:db8::/32.",
    ),
    "real-phone": Sentence(
        "SC544",
        "`{name}` may be somebody’s telephone number",
        "Use 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 or 06 39 98 and four digits.",
    ),
    "brand": Sentence("SC545", "`{name}` is a real brand", "Invent a name."),
    "truthful": Sentence(
        "SC551",
        "{share} % of the injects are false or partly false; about one in six is usual, and 8 to 35 % reasonable",
        "Weigh what is `truth: false` or `partial`.",
    ),
    "no-reserve": Sentence(
        "SC552", "facilitators have no reserve to send when play slackens", "Write an inject with `kind: reserve`."
    ),
    "no-relance": Sentence(
        "SC553",
        "it is critical, and no relance comes when it is missing",
        "Give an inject that expects it a `relance`.",
    ),
    "idle-acceptance": Sentence("SC591", "nothing is warned of here any more", "Take the acceptance away."),
    "unsent": Sentence(
        "SC601",
        "none of {plays} plays sent this inject",
        "`tocsin rehearse` plays it more often and says what it needs.",
    ),
    "unput": Sentence("SC602", "none of {plays} plays put this decision to a team", "Look at what it waits for."),
    "untaken": Sentence(
        "SC602",
        "none of {plays} plays took this option, although they try what was tried least",
        "Let the decision be put more often.",
    ),
    "unreached": Sentence(
        "SC603",
        "none of {plays} plays ended like this",
        "`tocsin rehearse` plays it more often and counts the endings.",
    ),
    "idle": Sentence(
        "SC604",
        "in most plays this role has nothing new and nothing to decide from {since} to {until}",
        "Send it something, or move something.",
    ),
    "pile-up": Sentence(
        "SC605",
        "in most plays this role has {count} messages of weight unread at {at}; three are enough",
        "Spread them, or make some of them `supporting`.",
    ),
    "busy-desk": Sentence(
        "SC606",
        "from {since} to {until} a facilitator plays {count} calls, visits and letters; {limit} are enough for one",
        "Spread them, or plan for two facilitators.",
    ),
    "too-busy": Sentence(
        "SC607",
        "things repeat {count} times in one play, and {limit} is the most that is played here: it was only read",
        "Repeat less often, or not until ENDEX.",
    ),
}
