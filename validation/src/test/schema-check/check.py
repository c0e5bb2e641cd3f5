"""Compares the verdicts of python-jsonschema with those of the reader."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

PROJECT = Path(__file__).resolve().parents[4]
SCHEMA = PROJECT / "json/target/classes/io/github/infonote/json/information-note.schema.json"
DOCUMENTS = PROJECT / "validation/target/schema-check/documents.jsonl"

schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)

documents = [json.loads(line) for line in DOCUMENTS.read_text(encoding="utf-8").splitlines()]
differing = [entry["name"] for entry in documents if validator.is_valid(entry["document"]) != entry["valid"]]
assert not differing, differing
print(f"python-jsonschema: the verdicts on {len(documents)} documents are those of the reader.")
