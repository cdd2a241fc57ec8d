"""The pages of a kit: inert, complete in both languages, readable by everybody, and each with its marks."""

import re
from itertools import pairwise

import pytest
from crises import courier, small
from pages import parsed
from pydantic import BaseModel

from injects.model import Channel
from injects.written import Text
from scenarios.load import Loaded, regimes
from tocsin.kit.observer import capabilities
from tocsin.kit.pages import NAMES, TEMPLATES, css_string, kit_pages
from tocsin.kit.words import GLOSSARY, WORDS

HOSTILE = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\x1b[31m"
LANGS = ("en", "fr")


@pytest.fixture(scope="module")
def kits():
    return {lang: kit_pages(courier(), lang) for lang in LANGS}


def page(kits, part, lang):
    return kits[lang][f"{NAMES[part].said(lang)}.html"]


@pytest.fixture(scope="module", params=[(part, lang) for lang in LANGS for part in NAMES], ids="-".join)
def tree(request, kits):
    return parsed(page(kits, *request.param))


def test_the_four_parts_have_the_names_of_the_field(kits):
    assert set(kits["en"]) == {
        "index.html",
        "facilitator-book.html",
        "player-book.html",
        "observer-grid.html",
        "main-events-list.html",
    }
    assert {"dossier-animateur.html", "dossier-joueur.html", "grille-observation.html", "chronogramme.html"} < set(
        kits["fr"]
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("part", list(NAMES))
def test_every_page_carries_the_markers_and_says_what_it_was_made_from(kits, part, lang):
    source = page(kits, part, lang)
    tree = parsed(source)
    markers = Text(en="EXERCISE EXERCISE EXERCISE", fr="EXERCICE EXERCICE EXERCICE").said(lang)
    assert next(tree.all("html")).attrs["lang"] == lang
    assert [e.text for e in tree.all("p") if e.attrs.get("class") == "markers"] == [markers, markers]
    (watermark,) = [e for e in tree.all("div") if e.attrs.get("class") == "watermark"]
    assert (watermark.text, watermark.attrs["aria-hidden"]) == (markers.split()[0], "true")
    for said in (
        courier().scenario.title.said(lang),
        "1.0.0",
        courier().sha256[:12],
        WORDS["language_name"].said(lang),
    ):
        assert said in tree.text
    css = "".join(part for style in tree.all("style") for part in style.inside)
    assert css_string(markers) in css
    assert css_string(courier().sha256[:12]) in css
    assert ("A4 landscape" in css) == (part in ("observer", "events"))


@pytest.mark.parametrize("lang", LANGS)
def test_credits_stand_on_every_page_and_the_law_says_when_it_was_looked_at(kits, lang):
    for part in NAMES:
        text = parsed(page(kits, part, lang)).text
        assert "MITRE ATLAS" in text
        assert "HSEEP" in text
        assert all(f"{name} {regimes()[name].as_of}" in text for name in courier().scenario.clocks)


def test_nothing_is_fetched_and_nothing_runs(tree):
    for element in tree.all():
        assert element.tag not in {"script", "iframe", "object", "embed", "link", "img", "base", "form"}
        for name, value in element.attrs.items():
            assert not name.startswith("on")
            assert name not in {"src", "srcset", "action", "ping", "xlink:href"}
            assert name != "href" or re.fullmatch(r"#[\w-]+|[\w-]+\.html", value)
    css = "".join(part for style in tree.all("style") for part in style.inside)
    assert not re.search(r"url\(|@import|@font-face|expression", css)
    policy = next(e for e in tree.all("meta") if e.attrs.get("http-equiv") == "Content-Security-Policy")
    assert policy.attrs["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_everybody_can_read_them(tree):
    levels = [int(e.tag[1]) for e in tree.all("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for table in tree.all("table"):
        assert len(list(table.all("caption"))) == 1
        assert all(head.attrs.get("scope") in {"col", "row"} for head in table.all("th"))
        width = len(list(next(table.all("thead")).all("th")))
        for row in next(table.all("tbody")).all("tr"):
            assert next(row.all("th", "td")).tag == "th"
            assert len([cell for cell in row.inside if getattr(cell, "tag", "") in ("th", "td")]) == width
    ids = [e.attrs["id"] for e in tree.all() if "id" in e.attrs]
    assert len(ids) == len(set(ids))
    assert {e.attrs["href"][1:] for e in tree.all("a") if e.attrs["href"].startswith("#")} <= set(ids)


def test_the_index_leads_to_the_parts_and_players_to_none(kits):
    for lang in LANGS:
        links = {e.attrs["href"] for e in parsed(page(kits, "index", lang)).all("a")} - {"#content"}
        assert links == set(kits[lang]) - {"index.html"}
        assert {e.attrs["href"] for e in parsed(page(kits, "player", lang)).all("a")} == {"#content"}


def test_the_facilitator_book_tells_all_of_the_plot(kits):
    scenario = courier().scenario
    for lang in LANGS:
        text = parsed(page(kits, "facilitator", lang)).text
        told = [
            scenario.adversary.about,
            *scenario.facts.values(),
            *(step.title for step in scenario.adversary.steps.values()),
            *(option.why for decision in scenario.decisions.values() for option in decision.options.values()),
            *(expected.why for expected in scenario.expected.values()),
            *(persona.voice for persona in scenario.personas.values()),
            *(intent.reply for persona in scenario.personas.values() for intent in persona.intents.values()),
            *(inject.body for inject in scenario.injects if inject.kind == "reserve"),
            *(ending.text for ending in scenario.endings.values()),
            *scenario.debrief,
        ]
        assert [each.said(lang) for each in told if each.said(lang) not in text] == []
        assert all(step.technique in text for step in scenario.adversary.steps.values())
        assert WORDS["safety_duff"].said(lang) in text


def test_the_observer_grid_rates_every_task_in_five_letters(kits):
    scenario = courier().scenario
    for lang in LANGS:
        tree = parsed(page(kits, "observer", lang))
        rows = {next(row.all("th")).text: row for row in tree.all("tr")}
        for expected in scenario.expected.values():
            (row,) = [row for name, row in rows.items() if name.startswith(expected.text.said(lang))]
            assert [span.text for span in row.all("span") if "class" not in span.attrs] == [
                f"☐\u00a0{letter}" for letter in ("P", "S", "M", "U", "N/O")
            ]
    assert [each.dimension for each in capabilities(scenario)] == list(scenario.weights)
    assert all(
        not later.critical or earlier.critical
        for each in capabilities(scenario)
        for earlier, later in pairwise(each.tasks)
    )


def test_the_main_events_list_has_every_line_with_its_words(kits):
    scenario = courier().scenario
    for lang in LANGS:
        tree = parsed(page(kits, "events", lang))
        (table,) = tree.all("table")
        text = table.text
        for inject in scenario.injects:
            assert inject.body.said(lang) in text
            assert inject.relance is None or inject.relance.body.said(lang) in text
            assert inject.note is None or inject.note.said(lang) in text
            assert all(f"{key}={value}" in text for key, value in inject.fields.items())
        assert Text(en="STARTEX", fr="DEBEX").said(lang) in next(next(table.all("tbody")).all("tr")).text
        assert Text(en="ENDEX", fr="FINEX").said(lang) in list(table.all("tr"))[-1].text
    assert Channel.MAIL in {inject.channel for inject in scenario.injects}


def fouled(part):
    """The same part with something hostile in front of every text."""
    if isinstance(part, Text):
        return Text(en=HOSTILE + part.en, fr=HOSTILE + part.fr)
    if isinstance(part, BaseModel):
        return part.model_copy(update={name: fouled(getattr(part, name)) for name in type(part).model_fields})
    if isinstance(part, dict):
        return {key: fouled(value) for key, value in part.items()}
    return tuple(fouled(each) for each in part) if isinstance(part, tuple) else part


@pytest.mark.parametrize("lang", LANGS)
def test_no_text_changes_the_structure_of_a_page(lang):
    bad = Loaded(fouled(small().scenario), small().source)
    for (name, honest), foul in zip(kit_pages(small(), lang).items(), kit_pages(bad, lang).values(), strict=True):
        shape = [[(e.tag, sorted(e.attrs)) for e in parsed(each).all() if e.tag != "br"] for each in (honest, foul)]
        assert shape[0] == shape[1], name
        assert "<script" not in foul
        assert "</style><" not in foul.partition("<body")[2]
        assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x09\x0b-\x1f\x7f]", foul)


def test_the_same_pack_gives_the_same_pages(kits):
    assert kit_pages(courier(), "fr") == kits["fr"]


FRENCH = [text.fr for text in WORDS.values()] + [each.fr for term in GLOSSARY for each in term]


WRONG = re.compile("'|[^\u00a0]:(\\s|$)|[^\u202f\u00a0][;?!](\\s|$)|«[^\u00a0]|[^\u00a0]»")


def test_french_words_follow_french_typography():
    assert [said for said in FRENCH if WRONG.search(said)] == []


LED_BY = ("part_", "for_", "good_", "autonomy_", "kind_", "quality_", "key_", "objective_", "criterion_", "look_")


def test_no_word_is_there_for_nothing():
    poured = "".join(template.read_text() for template in TEMPLATES.iterdir())
    assert [key for key in WORDS if not re.search(rf"\b{key}\b", poured) and not key.startswith(LED_BY)] == [
        "hours",
        "days",
    ]


def test_both_languages_have_all_the_words():
    assert all(text.en.strip() and text.fr.strip() for text in WORDS.values())
    assert len({term.name.en for term in GLOSSARY}) == len(GLOSSARY)
    assert [term.name.en.casefold() for term in GLOSSARY] == sorted(term.name.en.casefold() for term in GLOSSARY)
