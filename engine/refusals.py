"""Refusals in words: for each code, a sentence that says what is wrong and what to do, in both languages."""

from engine.events import Values
from injects.model import Channel
from injects.written import Lang, Text


class Refusal(Exception):
    """Why a command is refused: a code, and the facts its sentence needs. Raised by rules, turned into an event."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


_SENTENCES = {
    "world/ended": Text(
        en="Play is over: nothing more can be sent.",
        fr="Le jeu est terminé\u202f: plus rien ne peut être envoyé.",
    ),
    "seat/not-yours": Text(en="Only a facilitator may do this.", fr="Seule l’animation peut faire cela."),
    "seat/unknown": Text(
        en="This seat is not part of the team. Ask a facilitator for your join string.",
        fr="Cette place n’existe pas dans la cellule. Demandez votre code d’accès à l’animation.",
    ),
    "seat/not-yet": Text(
        en="You enter later: until then there is nothing to do here.",
        fr="Vous entrez plus tard\u202f: d’ici là, il n’y a rien à faire ici.",
    ),
    "inject/unknown": Text(
        en="You have no such message. Choose one from your list.",
        fr="Vous n’avez pas reçu ce message. Choisissez-en un dans votre liste.",
    ),
    "inject/passed-already": Text(en="This message was passed on already.", fr="Ce message a déjà été transmis."),
    "inject/sent-already": Text(en="This inject was sent already.", fr="Ce stimulus a déjà été envoyé."),
    "inject/withheld-already": Text(
        en="This inject is held back already. Let it go, or release it now.",
        fr="Ce stimulus est déjà retenu. Laissez-le partir, ou envoyez-le maintenant.",
    ),
    "inject/not-withheld": Text(
        en="This inject is not held back, so there is nothing to let go.",
        fr="Ce stimulus n’est pas retenu\u202f: il n’y a rien à laisser partir.",
    ),
    "inject/skipped-already": Text(
        en="This inject was taken out of play already. It can still be released.",
        fr="Ce stimulus a déjà été retiré du jeu. Il peut encore être envoyé.",
    ),
    "inject/empty": Text(
        en="A message without a text was not sent. Type what the team should read.",
        fr="Un message sans texte n’a pas été envoyé. Saisissez ce que la cellule doit lire.",
    ),
    "inject/unknown-channel": Text(
        en=f"There is no such channel. Choose among: {', '.join(Channel)}.",
        fr=f"Ce canal n’existe pas. Choisissez parmi\u00a0: {', '.join(Channel)}.",
    ),
    "role/unknown": Text(en="There is no such role in this team.", fr="Cette fonction n’existe pas dans la cellule."),
    "decision/unknown": Text(
        en="No such decision is open. Choose one from the list.",
        fr="Aucune décision de ce nom n’est ouverte. Choisissez-en une dans la liste.",
    ),
    "decision/unknown-option": Text(
        en="This is not one of the options. Choose among: {options}.",
        fr="Cette option n’existe pas. Choisissez parmi\u00a0: {options}.",
    ),
    "decision/not-owner": Text(
        en="This decision belongs to another seat ({owner}). Tell them what you would choose.",
        fr="Cette décision appartient à une autre place ({owner}). Dites-lui ce que vous choisiriez.",
    ),
    "order/unknown": Text(
        en="There is no such order. Choose one from the list of systems.",
        fr="Cette consigne n’existe pas. Choisissez-en une dans la liste des systèmes.",
    ),
    "order/not-yours": Text(
        en="This order belongs to another role ({roles}). Ask them to give it.",
        fr="Cette consigne relève d’une autre fonction ({roles}). Demandez-lui de la donner.",
    ),
    "order/under-way": Text(en="This order is already under way.", fr="Cette consigne est déjà en cours d’exécution."),
    "order/waiting": Text(
        en="This order waits already, until the people it needs are free.",
        fr="Cette consigne attend déjà que les personnes nécessaires soient libres.",
    ),
    "order/in-force": Text(en="This order is already in force.", fr="Cette consigne est déjà en vigueur."),
    "order/not-in-force": Text(
        en="This order is not in force, so there is nothing to lift.",
        fr="Cette consigne n’est pas en vigueur\u202f: il n’y a rien à lever.",
    ),
    "order/cannot-lift": Text(en="This order cannot be undone.", fr="Cette consigne est irréversible."),
    "evidence/unknown": Text(
        en="There is no such piece of evidence. Choose one from the list.",
        fr="Cet élément de preuve n’existe pas. Choisissez-en un dans la liste.",
    ),
    "evidence/not-yours": Text(
        en="This belongs to another role ({roles}). Ask them to preserve it.",
        fr="Cela relève d’une autre fonction ({roles}). Demandez-lui de le préserver.",
    ),
    "evidence/pending": Text(en="This is being preserved already.", fr="La préservation est déjà en cours."),
    "evidence/waiting": Text(
        en="This waits already, until the people it needs are free.",
        fr="La préservation attend déjà que les personnes nécessaires soient libres.",
    ),
    "evidence/preserved": Text(en="This is preserved already.", fr="Cet élément est déjà préservé."),
    "evidence/lost": Text(
        en="There is nothing left to preserve: it was destroyed.",
        fr="Il n’y a plus rien à préserver\u202f: cet élément a été détruit.",
    ),
    "persona/unknown": Text(
        en="There is nobody of this name to write to. Choose from the list of contacts.",
        fr="Personne de ce nom dans l’annuaire. Choisissez dans la liste des contacts.",
    ),
    "persona/unknown-intent": Text(
        en="This request cannot be put to this contact.",
        fr="Cette demande ne peut pas être adressée à ce contact.",
    ),
    "message/empty": Text(
        en="A message without a text was not sent. Type what they should read.",
        fr="Un message sans texte n’a pas été envoyé. Saisissez ce qu’ils doivent lire.",
    ),
    "note/empty": Text(
        en="An empty line was not written in the main log. Type what happened or what was decided.",
        fr="Une ligne vide n’a pas été inscrite à la main courante. Notez ce qui s’est passé ou a été décidé.",
    ),
    "clock/unknown": Text(
        en="There is no such duty to notify in this exercise. Choose one from the list.",
        fr="Cette obligation de notifier n’existe pas dans l’exercice. Choisissez-en une dans la liste.",
    ),
    "clock/in-the-future": Text(
        en="The time of awareness lies in the future. Give a time that has passed.",
        fr="L’heure de prise de connaissance est dans le futur. Indiquez une heure passée.",
    ),
    "clock/unknown-stage": Text(
        en="This notification has no such stage. Choose among: {stages}.",
        fr="Cette notification n’a pas cette étape. Choisissez parmi\u00a0: {stages}.",
    ),
    "share/unknown-team": Text(
        en="There is no team called {team} in this hall. Choose from the list, or share with all.",
        fr="Aucune cellule {team} dans cette salle. Choisissez dans la liste, ou partagez avec toutes.",
    ),
    "share/red": Text(
        en="TLP:RED is for the people it names. Name the teams it is for.",
        fr="TLP:RED ne vaut que pour les destinataires nommés. Nommez les cellules concernées.",
    ),
    "share/empty": Text(
        en="Nothing was shared: type what the others should know.",
        fr="Rien n’a été partagé\u202f: saisissez ce que les autres doivent savoir.",
    ),
    "clock/unknown-case": Text(
        en="This duty has no such case. Choose among: {cases}.",
        fr="Cette obligation n’a pas ce cas. Choisissez parmi\u00a0: {cases}.",
    ),
    "clock/unknown-field": Text(
        en="The form of this notice has no such field. It has: {fields}.",
        fr="Le formulaire de cet avis n’a pas ce champ. Il a\u00a0: {fields}.",
    ),
    "clock/notified-already": Text(en="This stage was sent already.", fr="Cette étape a déjà été envoyée."),
}

CODES = tuple(_SENTENCES)
"""Every code a world may refuse with."""


def sentence(code: str, facts: Values, lang: Lang) -> str:
    """The sentence of a refusal in a language, with its facts. Raises KeyError for a code that is not in `CODES`."""
    return _SENTENCES[code].said(lang).format_map({name: str(value) for name, value in facts.items()})
