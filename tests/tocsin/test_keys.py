"""Join codes: short enough to type, long enough not to be guessed, for their owner's eyes alone."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.keys import ALPHABET, LENGTH, Gate, JoinString, JoinStringError, Keys, KeysError, digest, keys_path

CODES = st.text(ALPHABET, min_size=LENGTH, max_size=LENGTH)


def test_a_code_carries_eighty_bits_in_signs_that_cannot_be_mistaken():
    assert LENGTH * math.log2(len(ALPHABET)) >= 80
    assert not set(ALPHABET) & set("0O1IL")


@given(st.sampled_from(["127.0.0.1", "::1"]), st.integers(1, 65_535), CODES)
def test_a_join_string_reads_back_however_it_is_typed(host, port, code):
    written = str(JoinString(host, port, code))
    assert len(written) <= 40
    for typed in (written, f"  {written.lower()} ", written.replace("-", ""), written.replace("-", " ")):
        assert JoinString.read(typed) == (host, port, code)


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("", "no-address"),
        ("hello", "no-address"),
        ("host/ABC", "no-address"),
        ("127.0.0.1:x/ABC", "no-port"),
        ("127.0.0.1:0/ABC", "no-port"),
        ("127.0.0.1:70000/ABC", "no-port"),
        ("127.0.0.1:٣/ABC", "no-port"),
        ("127.0.0.1:9/ABC", "wrong-length"),
        ("127.0.0.1:9/" + "O" * LENGTH, "wrong-sign"),
    ],
)
def test_what_cannot_be_one_says_what_is_wrong(typed, wrong):
    with pytest.raises(JoinStringError, match=f"^{wrong}$"):
        JoinString.read(typed)


def test_each_seat_has_a_code_of_its_own_which_opens_it(tmp_path):
    keys = Keys.drawn(47_470, [(1, "legal"), (1, "lead"), (2, "legal")])
    assert len({key.code for key in keys.seats}) == 3
    for key in keys.seats:
        assert keys.by_token()[digest(key.code)] == key


def test_they_are_kept_for_their_owner_and_never_written_over(tmp_path):
    journal, keys = tmp_path / "x.tocsin", Keys.drawn(9, [(1, "legal")])
    keys.save(journal)
    assert Keys.load(journal) == keys
    assert keys_path(journal).stat().st_mode & 0o777 == 0o600
    with pytest.raises(KeysError, match=r"x\.keys: the join codes cannot be written"):
        Keys.drawn(9, [(1, "legal")]).save(journal)
    assert Keys.load(journal) == keys


@pytest.mark.parametrize("written", [None, b"", b"{}", b"\xff\xfe"])
def test_keys_that_cannot_be_read_say_what_to_do(tmp_path, written):
    journal = tmp_path / "x.tocsin"
    if written is not None:
        keys_path(journal).write_bytes(written)
    with pytest.raises(KeysError, match=r"x\.keys: .* then try again\.$"):
        Keys.load(journal)


@given(st.lists(st.integers(0, 50), min_size=1, max_size=30))
def test_wrong_codes_are_answered_one_at_a_time(pauses):
    gate, now, answered = Gate(interval_ms=500), 0, []
    for pause in pauses:
        now += pause
        answered.append(now + gate.wait_ms(now))
    assert all(later - sooner >= 500 for sooner, later in itertools.pairwise(answered))


def test_the_first_wrong_code_after_a_while_does_not_wait():
    gate = Gate(interval_ms=500)
    assert [gate.wait_ms(0), gate.wait_ms(0), gate.wait_ms(10_000)] == [0, 500, 0]
