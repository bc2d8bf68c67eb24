# Everything a person types, one line of real tools each. `make help` lists it.
PYTHON ?= python3
PY := $(if $(filter Windows_NT,$(OS)),.venv/Scripts/python,.venv/bin/python)
OFFSCREEN := QT_QPA_PLATFORM=offscreen
LANGUAGES := en ja fr it
THEMES := light dark
LOCK = uv pip compile pyproject.toml $(UPGRADE) --universal --generate-hashes --python-version 3.11 -q --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: help run test journeys check shots words bench wheel lock app dev

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: app  ## start SmartWizard; the first time, make everything ready for it
	@$(PY) -m smartwizard

test: dev  ## the test suite, without a screen
	@$(OFFSCREEN) $(PY) -m pytest -q -n 2 --dist worksteal

journeys: dev  ## the tests that walk the program by real keys on an X screen, and those that take long
	@tools/on_screen $(PY) -m pytest -q -m journey
	@$(OFFSCREEN) $(PY) -m pytest -q -m long -n 2 --dist worksteal

check: dev  ## lint, formatting, types, and that the catalogues are up to date
	@$(PY) -m ruff check . && $(PY) -m ruff format --check . && $(PY) -m mypy && $(PY) -m tools.words check

words: dev  ## catalogues from the sentences in the code, and what is made of them
	@$(PY) -m tools.words update release letters

shots: app  ## pictures of every window, language and theme into build/shots
	@for l in $(LANGUAGES); do for t in $(THEMES); do $(OFFSCREEN) $(PY) -m smartwizard tour --output build/shots/$$l-$$t --language $$l --theme $$t || exit 1; done; done

bench: dev  ## measure speed side by side with the anchors
	@for measure in startup windows upkeep imports; do $(OFFSCREEN) $(PY) -m bench.$$measure || exit 1; done

wheel: dev  ## a wheel with catalogues and resources inside, into dist
	@$(PY) -m hatchling build -t wheel

lock: ## resolve the requirements anew (needs uv)
	@$(LOCK) -o requirements/app.txt && $(LOCK) --all-extras --group pyproject.toml:dev -c requirements/app.txt -o requirements/dev.txt

app dev:
	@$(PYTHON) tools/setup.py $@
