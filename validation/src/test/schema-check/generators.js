// Generates types from the schema with two code generators, and checks that each type of the model has its name.
// json-schema-to-typescript names a type that may be null after its members: there is no Section, but Objectives and so on.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from "quicktype-core";

const path = "../../../../json/target/classes/io/github/infonote/json/information-note.schema.json";
const schema = readFileSync(new URL(path, import.meta.url), "utf8");
const types = ["Disclaimer", "Event", "InformationNote", "Organiser", "Paragraph", "Participant", "ParticipantCategory",
  "Venue"];

const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
await input.addSource({ name: "InformationNote", schema });
const inputData = new InputData();
inputData.addInput(input);
const generated = {
  "quicktype": (await quicktype({ inputData, lang: "typescript", rendererOptions: { "just-types": "true" } })).lines.join("\n"),
  "json-schema-to-typescript": await compile(JSON.parse(schema), "InformationNote"),
};

for (const [generator, code] of Object.entries(generated)) {
  const missing = types.filter((type) => !code.includes(`export interface ${type} {`));
  assert.deepEqual(missing, [], generator);
  console.log(`${generator}: the types of the model have their names.`);
}
