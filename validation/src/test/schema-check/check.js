// Compiles the schema with ajv in strict mode, and compares its verdicts with those of the reader.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const file = (path) => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
const schema = JSON.parse(file("json/target/classes/io/github/infonote/json/information-note.schema.json"));
const documents = file("validation/target/schema-check/documents.jsonl").trimEnd().split("\n").map(JSON.parse);

const warnings = [];
const log = (message) => warnings.push(message);
const isValid = new Ajv2020.default({ strict: true, logger: { log, warn: log, error: log } }).compile(schema);
assert.deepEqual(warnings, []);

const differing = documents.filter(({ document, valid }) => isValid(document) !== valid);
assert.deepEqual(differing.map(({ name }) => name), []);
console.log(`ajv: the verdicts on ${documents.length} documents are those of the reader.`);
