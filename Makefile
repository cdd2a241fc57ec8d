# make demo    set up, then play Quiet Courier for 50 teams
# make test    set up, then run the tests
# make check   format, lint, types, import contracts, then the tests
# make golden  write the library's golden rehearsals again: read the difference before it is committed
# make reference  docs/authoring/reference.md, from the models
# make pictures  the pictures of the READMEs
# make lock    write requirements.lock again from pyproject.toml

PYTHON ?= python3
BIN := .venv/bin

.PHONY: setup demo test check format golden reference pictures lock clean

setup: .venv/.ready

.venv/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(0 if v >= (3, 11) else f"Tocsin needs Python 3.11 or later, and $(PYTHON) is {v[0]}.{v[1]}. Try: make PYTHON=python3.12 $(MAKECMDGOALS)")'
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: setup
	$(BIN)/tocsin demo

test: setup
	$(BIN)/python -m pytest -n auto --durations=10

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) test

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

golden: setup
	PYTHONPATH=tests/support $(BIN)/python -m golden

reference: setup
	$(BIN)/python docs/make_reference.py

pictures: setup
	PYTHONPATH=tests/support $(BIN)/python docs/make_pictures.py

lock:
	uv pip compile --universal --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links \
		--python-version 3.11 --all-extras --group dev pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis demo build dist
