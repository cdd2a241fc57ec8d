"""Words of the pictures, and of the table that stands beside the first one."""

from injects.written import Text

WORDS = {
    "median_messages": Text(
        en="At the median team, {n} message was sent.|At the median team, {n} messages were sent.",
        fr="À la cellule médiane, {n} stimulus a été envoyé.|À la cellule médiane, {n} stimuli ont été envoyés.",
    ),
    "median_opened": Text(en="It opened {n}.|It opened {n}.", fr="Elle en a ouvert {n}.|Elle en a ouvert {n}."),
    "median_orders": Text(
        en="It gave {n} order.|It gave {n} orders.", fr="Elle a donné {n} consigne.|Elle a donné {n} consignes."
    ),
    "median_strikes": Text(
        en="The adversary struck {n} time.|The adversary struck {n} times.",
        fr="L’adversaire a frappé {n} fois.|L’adversaire a frappé {n} fois.",
    ),
    "happened_picture": Text(
        en="In the picture each point is one team’s first answer: the further left in its window, the sooner.",
        fr="Sur l’image, chaque point est la première réponse d’une cellule\u00a0: plus il est à gauche de sa fenêtre, "
        "plus elle est venue tôt.",
    ),
    "read_aloud": Text(en="Read aloud before STARTEX:", fr="Lu à voix haute avant DEBEX\u00a0:"),
    "picture": Text(en="Timeline, drawn", fr="Chronologie, dessinée"),
    "picture_title": Text(
        en="Timeline of all teams: {scenario}", fr="Chronologie de toutes les cellules\u00a0: {scenario}"
    ),
    "picture_description": Text(
        en="From left to right, world time from 0 to {minutes} minutes with story time beneath. From top to bottom: "
        "key "
        "messages; each decision with its window and every team’s first answer; strikes of the adversary on all teams. "
        "The same is written in the tables below.",
        fr="De gauche à droite, le temps du monde de 0 à {minutes} minutes, avec l’heure du récit dessous. De haut en "
        "bas\u00a0: les stimuli clés\u202f; chaque décision avec sa fenêtre et la première réponse de chaque "
        "cellule\u202f; "
        "les frappes de l’adversaire sur toutes les cellules. Les tableaux ci-dessous disent la même chose.",
    ),
    "picture_as_table": Text(en="The same as tables", fr="La même chose en tableaux"),
    "times_explained": Text(
        en="T+30 is thirty minutes of play after STARTEX; D1 15:15 is the story’s own clock, on its first day.",
        fr="T+30, c’est trente minutes de jeu après DEBEX\u202f; J1 15:15 est l’heure du récit, au premier jour.",
    ),
    "lane_key": Text(en="Key messages", fr="Stimuli clés"),
    "lane_all_strikes": Text(en="Strikes, all teams", fr="Frappes, toutes cellules"),
    "lane_sent": Text(en="Messages sent", fr="Stimuli envoyés"),
    "lane_opened": Text(en="Messages opened", fr="Stimuli ouverts"),
    "lane_order": Text(en="Orders and evidence", fr="Consignes et preuves"),
    "lane_notice": Text(en="Notifications", fr="Notifications"),
    "lane_strike": Text(en="Adversary’s strikes", fr="Frappes de l’adversaire"),
    "key_sent": Text(en="message sent", fr="stimulus envoyé"),
    "key_opened": Text(en="opened", fr="ouvert"),
    "key_answer": Text(en="answer in time", fr="réponse à temps"),
    "key_late": Text(en="late answer", fr="réponse tardive"),
    "key_silent": Text(en="no answer", fr="pas de réponse"),
    "key_order": Text(en="order", fr="consigne"),
    "key_evidence": Text(en="evidence being preserved", fr="preuve mise à l’abri"),
    "key_notice": Text(en="notification", fr="notification"),
    "key_strike": Text(en="strike of the adversary", fr="frappe de l’adversaire"),
    "key_window": Text(en="answer expected", fr="réponse attendue"),
    "key_grace": Text(en="late, but still open", fr="en retard, encore ouvert"),
    "meters_explained": Text(
        en="Below, the meters of the simulated world, each on one scale for all teams, with the level at the end.",
        fr="Dessous, les indicateurs du monde simulé, chacun à la même échelle pour toutes les cellules, avec le "
        "niveau "
        "à la fin.",
    ),
    "phases": Text(en="Phases", fr="Phases"),
    "phase": Text(en="Phase", fr="Phase"),
    "begins": Text(en="Begins", fr="Début"),
    "pace": Text(en="Pace of the story", fr="Allure du récit"),
    "rate": Text(en="{rate} min of story a minute", fr="{rate} min de récit par minute"),
    "key_messages": Text(en="Key messages, at the median team", fr="Stimuli clés, à la cellule médiane"),
    "message": Text(en="Message", fr="Stimulus"),
    "sent_at": Text(en="Sent", fr="Envoyé"),
    "sent_to": Text(en="Sent to", fr="Envoyé à"),
    "opened_by": Text(en="Opened by", fr="Ouvert par"),
    "opened_after": Text(en="Median time to open", fr="Délai médian d’ouverture"),
    "first_answers": Text(en="First answer of each team to each decision", fr="Première réponse de chaque cellule"),
    "not_put": Text(en="not put", fr="non posée"),
    "late": Text(en="late", fr="en retard"),
    "silent": Text(en="no answer", fr="pas de réponse"),
}
