#!/bin/sh
# Write migrations/0001 anew from the models; only until the first release.
set -eu
cd "$(dirname "$0")/.."
rm -f smartwizard/migrations/0001_*.py
empty=$(mktemp -d)
.venv/bin/python -m playhouse.migrations -c /dev/null "sqlite:///$empty/empty.sqlite3" initial \
  -d smartwizard/migrations smartwizard.models:TABLES >/dev/null
rm -r "$empty"
sed -i -e 's/^# Generated.*/"""The first schema."""/' -e '/^def down/,$d' smartwizard/migrations/0001_initial.py
.venv/bin/ruff format --quiet smartwizard/migrations
