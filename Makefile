# Everything a developer does, from a machine with Python 3.11 or newer and make.

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check audit sbom bench fuzz crowd chaos rolling ledger mutants pictures scans replies understand texts lock

# Each worker of a run and each process that a test starts would else compile all of it anew.
export PYTHONDONTWRITEBYTECODE :=

BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --generate-hashes \
	--no-annotate --no-header $(UPGRADE)
# A Python counts if it is new enough and can make virtual environments (Debian packs that apart).
USABLE := import ensurepip, sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	"$$python" -c '$(USABLE)' >/dev/null 2>&1 && echo "$$python" && break; done)

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/installed ## Make .venv with what the program runs on

demo: .venv/installed ## Open the whole department on http://127.0.0.1:8021; WORLD=2026 another one
	@$(BIN)/nhacviec demo $(if $(WORLD),--world $(WORLD))

run: .venv/installed ## Run the bot with Telegram, as .env says
	@$(BIN)/nhacviec run

test: .venv/developing ## Run every test, those on PostgreSQL included; four at once keep two cores busy, for some wait
	$(BIN)/pytest -n 4 --dist load --maxschedchunk 1 --durations 10

check: .venv/developing ## Look at format, lint, types, import contracts and translations
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q tests/test_texts.py tests/test_architecture.py tests/test_authority_page.py \
		tests/views/test_refusal.py tests/views/test_log.py tests/people/test_erased_words.py \
		tests/test_defaults.py \
		tests/storage/kept/test_kept_any.py::test_what_was_written_is_no_news_to_a_later_version

bench: .venv/developing ## Measure against a bare bot and the goals; RECORD=--record keeps it
	$(BIN)/python -m bench $(RECORD)

fuzz: .venv/developing ## Damage documents in ten thousand ways, and send 3,500 strange updates
	$(BIN)/pytest -q tests/documents/files/test_fuzz.py tests/process/test_any_update.py \
		--mutations 10000 --updates 3500

ledger: .venv/developing ## Live six years with sixty outages each, and compare them with an independent ledger
	$(BIN)/pytest -q -s tests/ledger --outages 60 --years 6

mutants: .venv/developing ## Break 160 lines of code, one at a time, and list what no test notices
	$(BIN)/python -m mutants

crowd: .venv/developing ## Let everybody act at once for ten days, while processes are killed
	$(BIN)/pytest -q tests/process/test_crowd.py --crowd 10

chaos: .venv/developing ## Kill the bot a hundred times on each database, lock it, fill its disk, and count what is lost
	$(BIN)/pytest -q tests/process/test_chaos.py tests/process/test_troubled.py --kills 100 --show-capture no

rolling: .venv/developing ## Let a new version take over from the one before the last migration; needs the history of git
	$(BIN)/pytest -q tests/process/rolling.py --show-capture no

pictures: .venv/developing ## Take the pictures of docs/huong-dan/ anew, from the demo's page
	$(BIN)/python -m pictures

scans: .venv/developing ## Print papers to pictures, and compare what is read of them; PAPERS=folder takes others
	$(BIN)/python -m scans $(PAPERS)

replies: .venv/developing ## Learn from locales/vi/replies.tsv what replies in plain words mean
	$(BIN)/python -m learning.train

understand: .venv/developing ## Say how well replies are understood that were held out of learning
	$(BIN)/python -m learning.judge

texts: .venv/developing ## Collect the sentences of the code, and say which have no Vietnamese yet
	$(BIN)/pybabel --quiet extract --no-default-keywords -k say -k label -k t -k N_ \
		--no-location --omit-header --no-wrap -o locales/messages.pot views bot
	$(BIN)/pytest -q tests/test_texts.py

audit: .venv/developing ## Ask for known weaknesses of what the program runs on, where the source answers
	@$(BIN)/pip-audit --disable-pip --require-hashes --progress-spinner off -r requirements.lock \
		> audit.txt 2>&1 || true
	@if grep "^Found .* known vulnerabilit" audit.txt; then cat audit.txt; exit 1; fi
	@if grep -q "^No known vulnerabilities" audit.txt && ! grep -q "could not be audited" audit.txt; \
		then echo "No known weaknesses."; \
		else echo "The advisory source does not answer for all packages; see audit.txt."; fi

sbom: .venv/developing ## Write sbom.json, the bill of materials of what the program runs on
	$(BIN)/python deploy/sbom.py requirements.lock > sbom.json

lock: .venv/developing ## Pin what pyproject.toml names; UPGRADE=--upgrade takes the newest
	$(LOCK) --group install -o requirements.lock >/dev/null
	$(LOCK) --extra dev -c requirements.lock -o requirements-dev.lock >/dev/null \
		$$(sed -n 's/^\([a-z0-9-]*\)==.*/--no-emit-package \1/p' requirements.lock)

.venv/installed: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer was found that can make a virtual" \
		"environment. Please install one (on Debian: apt install python3 python3-venv)," \
		"or name it: make setup PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Installing into .venv with $(PYTHON); the first time takes a minute or two ..."
	@"$(PYTHON)" -m venv .venv
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/developing: .venv/installed requirements-dev.lock
	@echo "Adding what tests and checks need ..."
	@$(PIP) --require-hashes -r requirements.lock -r requirements-dev.lock
	@touch $@
