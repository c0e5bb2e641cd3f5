#!/usr/bin/env bash
# Compares the program with a loop over NoteReader.readLines, each in a JVM of its own: seconds for 20,000 small notes in JSON Lines.
# First: mvn -B -ntp -DskipTests package
set -euo pipefail
cd "$(dirname "$0")"
jar="$(ls "$PWD"/target/infonote-cli-*.jar | grep -v sources | grep -v javadoc)"
folder="$(mktemp -d)"
trap 'rm -r "$folder"' EXIT
cd "$folder"

note='{"event":{"title":"Workshop on Border Controls","startDate":"2014-08-05","venues":[{"place":"Dakar"}]},"organisers":[{"name":"World Customs Organisation","acronym":"WCO"}],"participantCategories":[{"label":"States","kinds":["STATE"],"participants":[{"name":"Senegal"},{"name":"Mali"}]}],"objectives":{"paragraphs":[{"text":"To listen."}]},"background":{"paragraphs":[{"text":"There was a need."}]},"highlights":{"paragraphs":[{"items":["Many came."]}]},"disclaimer":{"text":"For information only."}}'
for _ in {1..20000}; do
    echo "$note"
done > notes.jsonl

cat > Loop.java <<'JAVA'
import io.github.infonote.validation.NoteReader;
import java.nio.file.Path;

public class Loop {
    public static void main(String[] args) throws Exception {
        try (var results = NoteReader.create().readLines(Path.of(args[0]))) {
            System.out.println(results.filter(result -> result.isValid()).count() + " valid");
        }
    }
}
JAVA
javac -classpath "$jar" Loop.java

# The fastest of nine runs. The commands take turns, so that other work on the machine affects them alike.
TIMEFORMAT=%R
names=("a loop over readLines" "the program" "with --json" "with --errors-only" "with --print jsonl")
commands=("java -classpath $jar:. Loop" "java -jar $jar" "java -jar $jar --json" "java -jar $jar --errors-only" "java -jar $jar --print jsonl")
best=(99 99 99 99 99)
for _ in {1..9}; do
    for i in "${!commands[@]}"; do
        seconds="$({ time ${commands[$i]} notes.jsonl > /dev/null 2> /dev/null; } 2>&1)"
        best[$i]="$(echo "$seconds ${best[$i]}" | tr ' ' '\n' | sort -n | head -1)"
    done
done
for i in "${!commands[@]}"; do
    awk -v name="${names[$i]}" -v best="${best[$i]}" -v loop="${best[0]}" \
        'BEGIN { printf "%-24s%6.2f s%6.2f times the loop\n", name, best, best / loop }'
done
