"""The JSON Schema of what authors write, for editors: completion, hover help, and the shape errors as one types.

It accepts whatever the loader accepts, and refuses what has not the shape of it. A pack may be split over several
files, each with some of the top-level keys; so the schema is that of one file and asks for no top-level key.
"""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from injects.span import written_span
from injects.written import Written
from scenarios.specimens import specimens
from scenarios.words import about, first_key, key_words

Schema = dict[str, Any]

TITLE = "A file of a Tocsin scenario pack"
_NAME = "x-name"
_SORTS = {
    "Condition": "What must hold: `all`, `any` or `not` of others, or one of those; its first key says which.",
    "Effect": "What happens to the simulated world; its first key says which.",
}
_RULES = {
    r"^[a-z0-9][a-z0-9._-]{0,39}$": "A name: lower-case letters, digits, dots, dashes and underscores, at most 40.",
    r"^[a-z][a-z0-9_]{0,39}$": "A name that texts can quote: lower-case letters, digits and underscores, at most 40.",
}


def schema_of(model: type[Written], title: str = TITLE) -> Schema:
    """The schema of one file of what `model` describes, as authors write it."""
    schema = model.model_json_schema(by_alias=True, schema_generator=_Authors, mode="validation")
    schema.pop("required", None)
    sorts: Schema = {}
    plain = _plainer(schema, sorts)
    plain["$defs"] |= sorts
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **plain}


def _plainer(value: Any, sorts: Schema) -> Any:
    """The schema with conditions and effects written out once, titles that authors know, and refusals in words."""
    if isinstance(value, list):
        return [_plainer(each, sorts) for each in value]
    if not isinstance(value, dict):
        return value
    plain = {key: _plainer(each, sorts) for key, each in value.items() if key != "title" or isinstance(each, dict)}
    name = plain.pop(_NAME, None)
    if name in _SORTS:
        sorts[name] = {"description": _SORTS[name], "oneOf": plain.pop("oneOf")}
        return {"$ref": f"#/$defs/{name}", **plain}
    if isinstance(plain.get("pattern"), str):
        plain["patternErrorMessage"] = _refusal(plain)
    return {"title": name, **plain} if name else plain


def _refusal(made: Schema) -> str:
    """What is wrong with a text that does not match, for editors that show such a sentence."""
    return _RULES.get(made["pattern"]) or "Write it like " + ", ".join(map(str, made.get("examples", []))) + "."


class _Authors(GenerateJsonSchema):
    """Says each key in its author's words, and lengths of time and quantities as they are written."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        made = super().model_schema(schema)
        model: type[Written] = schema["cls"]
        made |= {"description": about(model), _NAME: first_key(model)}
        for key, words in key_words(model).items():
            made["properties"][key] = {**_as_written(made["properties"][key]), "description": words}
            _exemplify(made["properties"][key], specimens().get((model, key), ()))
        return made

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        made = super().tagged_union_schema(schema)
        sort = schema.get("custom_error_type", "").capitalize()
        return {**made, _NAME: sort} if sort in _SORTS else made

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """`null` beside what is meant, in the form in which editors complete best."""
        inner = self.generate_inner(schema["schema"])
        if isinstance(inner.get("type"), str):
            choices = {"enum": [*inner["enum"], None]} if "enum" in inner else {}
            return {**inner, **choices, "type": [inner["type"], "null"]}
        return super().nullable_schema(schema)

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Keys that an author chooses have their rule beside them; keys from a fixed list are listed."""
        keys = self.resolve_ref_schema(self.generate_inner(schema["keys_schema"]))
        values = self.generate_inner(schema["values_schema"])
        if "enum" in keys:
            return {"type": "object", "properties": dict.fromkeys(keys["enum"], values), "additionalProperties": False}
        made: JsonSchemaValue = {"type": "object", "additionalProperties": values}
        if "pattern" in keys:
            made["propertyNames"] = {"pattern": keys["pattern"]}
        if "min_length" in schema:
            made["minProperties"] = schema["min_length"]
        return made


def _as_written(made: JsonSchemaValue) -> JsonSchemaValue:
    """The default of a length of time as `2m`, and of a quantity as the number that an author would write."""
    default = made.get("default")
    if default in (None, [], {}, ""):
        return {key: value for key, value in made.items() if key != "default"}
    if isinstance(default, int) and not isinstance(default, bool):
        kind = made.get("type")
        made = {**made, "default": written_span(default) if kind == "string" else default}
        if kind == "number":
            made["default"] = default // 1000 if default % 1000 == 0 else default / 1000
    return made


def _exemplify(made: JsonSchemaValue, values: tuple[Any, ...]) -> None:
    """Examples where a person has to find words: none where the choice is listed."""
    if (
        values
        and "examples" not in made
        and "$ref" not in made
        and "enum" not in made
        and made.get("type") != "boolean"
    ):
        made["examples"] = list(values)
