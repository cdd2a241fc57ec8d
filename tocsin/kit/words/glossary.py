"""A glossary for two trades: words of AI and of cyber crises, in both languages, as this exercise uses them."""

from typing import NamedTuple

from injects.written import Text


class Term(NamedTuple):
    """A word in both languages, and what it means."""

    name: Text
    meaning: Text


def _term(en: str, fr: str, meaning_en: str, meaning_fr: str) -> Term:
    return Term(Text(en=en, fr=fr), Text(en=meaning_en, fr=meaning_fr))


GLOSSARY = (
    _term(
        "agent",
        "agent",
        "an AI system that acts by itself through tools: it files, mails, pays, runs code",
        "un système d’IA qui agit de lui-même avec des outils\u00a0: il classe, écrit, paie, exécute du code",
    ),
    _term(
        "autonomy",
        "autonomie",
        "how far a system acts without people: off, suggests, acts with approval, acts alone",
        "jusqu’où un système agit sans personne\u00a0: à l’arrêt, suggère, agit avec accord, agit seul",
    ),
    _term(
        "backdoor",
        "porte dérobée",
        "a hidden way in; in a model, a behaviour that only a trigger wakes",
        "un accès caché\u202f; dans un modèle, un comportement qu’un déclencheur seul réveille",
    ),
    _term(
        "confidence score",
        "score de confiance",
        "how sure a model says it is; it can rise while answers get worse",
        "l’assurance qu’un modèle affiche\u202f; elle peut monter quand les réponses se dégradent",
    ),
    _term(
        "containment",
        "endiguement",
        "keeping an attack from going further, before it is removed",
        "empêcher une attaque d’aller plus loin, avant de la retirer",
    ),
    _term(
        "degraded mode",
        "mode dégradé",
        "the service goes on with less, in a way agreed beforehand",
        "le service continue avec moins, d’une manière convenue d’avance",
    ),
    _term(
        "drift",
        "dérive",
        "inputs or answers of a model move away from what they were",
        "les entrées ou les réponses d’un modèle s’éloignent de ce qu’elles étaient",
    ),
    _term(
        "embedding, index",
        "plongement, index",
        "texts as numbers, so that a system finds what is near in meaning; it can be poisoned, and leaked",
        "des textes en nombres, pour retrouver ce qui est proche par le sens\u202f; peut être empoisonné, et fuir",
    ),
    _term(
        "eradication",
        "éradication",
        "taking out what the attacker left, once it is known",
        "retirer ce que l’attaquant a laissé, une fois connu",
    ),
    _term(
        "evasion",
        "évasion",
        "input made so that a model is mistaken",
        "une entrée faite pour qu’un modèle se trompe",
    ),
    _term(
        "exfiltration",
        "exfiltration",
        "data or a model leaves without right",
        "des données ou un modèle sortent sans droit",
    ),
    _term(
        "guardrail",
        "garde-fou",
        "a check before or after a model that stops what must not pass",
        "un contrôle avant ou après un modèle, qui arrête ce qui ne doit pas passer",
    ),
    _term(
        "indicator of compromise",
        "indicateur de compromission",
        "a trace that others can look for: an address, a file’s hash, a sentence in a document",
        "une trace que d’autres peuvent chercher\u00a0: adresse, empreinte de fichier, phrase dans un document",
    ),
    _term(
        "main log",
        "main courante",
        "the team’s own record: what was known, decided, by whom, when, why",
        "le registre de la cellule\u00a0: ce qui était su, décidé, par qui, quand, pourquoi",
    ),
    _term(
        "model weights",
        "poids du modèle",
        "the numbers that are the model; whoever has them has it",
        "les nombres qui sont le modèle\u202f; qui les a, l’a",
    ),
    _term(
        "poisoning",
        "empoisonnement",
        "changing what a model learns from, or what it reads to answer",
        "altérer ce dont un modèle apprend, ou ce qu’il lit pour répondre",
    ),
    _term(
        "prompt injection",
        "injection d’instructions",
        "text that a model takes for an order; indirect when it hides in a document, a mail, a page",
        "un texte que le modèle prend pour un ordre\u202f; indirecte quand il se cache dans un document, un courriel",
    ),
    _term(
        "provenance",
        "provenance",
        "where data or a model comes from, and who touched it",
        "d’où vient une donnée ou un modèle, et qui y a touché",
    ),
    _term(
        "retrieval (RAG)",
        "génération augmentée (RAG)",
        "the system looks up documents and answers from them",
        "le système cherche des documents et répond d’après eux",
    ),
    _term(
        "roll back",
        "revenir en arrière",
        "putting an earlier, trusted state back; it may wipe traces",
        "remettre un état antérieur sûr\u202f; peut effacer des traces",
    ),
    _term(
        "situation report",
        "point de situation",
        "a written synthesis: facts, assumptions, decisions, what comes next",
        "une synthèse écrite\u00a0: faits, hypothèses, décisions, suite",
    ),
    _term(
        "supply chain",
        "chaîne d’approvisionnement",
        "everything one relies on that others make: models, data, libraries, services",
        "tout ce dont on dépend et que d’autres font\u00a0: modèles, données, bibliothèques, services",
    ),
    _term(
        "telemetry",
        "télémétrie",
        "what systems tell of themselves: requests, documents read, tools called",
        "ce que les systèmes disent d’eux-mêmes\u00a0: requêtes, documents lus, outils appelés",
    ),
    _term(
        "TLP",
        "TLP",
        "Traffic Light Protocol: how far information may travel, from CLEAR to RED",
        "Traffic Light Protocol\u00a0: jusqu’où une information peut circuler, de CLEAR à RED",
    ),
    _term(
        "tool call",
        "appel d’outil",
        "a model asks a program to do something: the moment when words become acts",
        "un modèle demande à un programme d’agir\u00a0: le moment où les mots deviennent des actes",
    ),
)
"""In the alphabetical order of the English words."""
