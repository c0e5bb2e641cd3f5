// Checks the pages in validation/target/page-check: their HTML, and in a browser on the path their accessibility.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { accessSync, constants, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";
import vnu from "vnu-jar";

const folder = fileURLToPath(new URL("../../../target/page-check", import.meta.url));
const pages = readdirSync(folder).map((name) => join(folder, name));
assert.ok(pages.length > 0);

const htmlValidate = new HtmlValidate({ root: true, extends: ["html-validate:recommended"] });
for (const page of pages) {
    const report = await htmlValidate.validateFile(page);
    assert.deepEqual(report.results.flatMap(({ messages }) => messages), [], page);
}
console.log(`html-validate: ${pages.length} pages, no error`);

// Fails if there is an error, and prints it.
execFileSync("java", ["-jar", vnu, "--errors-only", ...pages], { stdio: "inherit" });
console.log(`vnu: ${pages.length} pages, no error`);

const isExecutable = (file) => {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
};
const executablePath = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"]
    .flatMap((name) => process.env.PATH.split(delimiter).map((directory) => join(directory, name)))
    .find(isExecutable);
if (executablePath === undefined) {
    console.log("axe: skipped, no browser");
} else {
    const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
    const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
    let runs = 0;
    for (const page of pages) {
        for (const colorScheme of ["light", "dark"]) {
            for (const width of [320, 1200]) {
                const tab = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
                await tab.goto(pathToFileURL(page).href);
                await tab.addScriptTag({ path: axe });
                const { violations } = await tab.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), tags);
                assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), [], page);
                await tab.close();
                runs++;
            }
        }
    }
    await browser.close();
    console.log(`axe: ${runs} runs, light and dark, on small and large screens, no violation`);
}
