"""Whatever Jinja2 can parse is either among the constructs we allow, or refused by name."""

from collections.abc import Iterator

from jinja2 import Environment, nodes

from injects.grammar import _ALLOWED, ALONE, GROUPS, ROOTS, names, refused


def every_construct(root: type[nodes.Node]) -> Iterator[type[nodes.Node]]:
    yield root
    for inner in root.__subclasses__():
        yield from every_construct(inner)


def test_what_is_allowed_is_only_this() -> None:
    allowed = {kind.__name__ for kind in every_construct(nodes.Node) if kind in _ALLOWED}
    assert allowed == {
        *("Template", "TemplateData", "Output", "If", "Name", "Getattr", "Const", "Neg"),
        *("Filter", "Compare", "Operand", "And", "Or", "Not"),
    }


def test_every_other_construct_has_a_sentence() -> None:
    for kind in every_construct(nodes.Node):
        if kind not in _ALLOWED and not kind.abstract and kind is not nodes.InternalName:
            tree = nodes.Template([kind(lineno=3)], lineno=1)
            ((line, message),) = refused(tree)
            assert line == 3
            assert "not allowed in a text" in message.en


def test_names_are_met_wherever_they_stand() -> None:
    tree = Environment(autoescape=True).parse(
        "{{ clock }}{% if meters.a > 1 and not flags.b %}{{ meters.a|round }}"
        "{% elif decided.c == 'd' %}{{ day }}{% endif %}"
    )
    assert sorted(names(tree)) == ["clock", "day", "decided.c", "flags.b", "meters.a", "meters.a"]
    assert set(ROOTS) == {*GROUPS, *ALONE}
