#!/usr/bin/env bash
# Compares the requests per second of a service that reads notes with NoteReader, and with records, validated by Hibernate
# Validator or not at all. Checks that the service survives bad documents.
#
#     load-test.sh [SECONDS [ROUNDS [MAX_BYTES]]]
#
# SECONDS is the time of each measurement (10; bad documents have 10 at least), ROUNDS the number of rounds of the
# comparison (5), and MAX_BYTES the reader's limit (4 MiB), which is also the size of the large bad documents.
#
# It needs Linux with two cores or more, JDK 17 or later, Maven 3.8 or later, curl, and wrk:
#
#     apt-get install wrk                (Debian, Ubuntu)
#
# The same service is started twice, with Hibernate Validator 9.0 and 9.1. Each JVM has 256 MB of heap and 16 threads for
# requests. Both are on one core, and only one has requests at a time; wrk has another core, and 16 connections. After a
# warm-up, each round posts the real note to each endpoint of both services in turn. Figures and ratios are medians of
# all rounds. Then each bad document is posted to the reader.
#
# Standard output has the tables of the page in Markdown; progress is on standard error. The exit code is 1 if the build
# fails, if the real note gets another status than 204, if a bad document gets a status of 500 or more, or no response,
# if a service ends or runs out of memory, or if the heap in use after a full collection has grown by more than 16 MB
# since the warm-up; and 2 if a tool is missing.
set -euo pipefail

seconds=${1:-10}
rounds=${2:-5}
max_bytes=${3:-4194304}
connections=16
validators=(9.0.2.Final 9.1.6.Final)
endpoints=(reader records binding)
heap_margin=16

here=$(cd "$(dirname "$0")" && pwd)
target=$here/target
export LC_ALL=C

for tool in java jcmd mvn curl taskset wrk; do
    if ! command -v "$tool" > /dev/null; then
        echo "load-test.sh needs $tool. See its first lines." >&2
        exit 2
    fi
done
if [ "$(nproc)" -lt 2 ]; then
    echo "load-test.sh needs two cores: one for the service, one for wrk." >&2
    exit 2
fi
IFS=, read -r service_core wrk_core _ < <(taskset -cp $$ | sed 's/.*: //' | awk -F, '{
    for (i = 1; i <= NF; i++) {
        n = split($i, ends, "-")
        for (core = ends[1]; core <= ends[n]; core++) printf "%d,", core
    }
    print ""
}')

failed=0
pids=()
ports=()

fail() {
    echo "FAILED: $*" >&2
    failed=1
}

stop() {
    for pid in "${pids[@]}"; do
        kill -KILL "$pid" 2> /dev/null || true # without memory, it cannot shut down
    done
}
trap stop EXIT

# Starts the service with a version of Hibernate Validator, on any free port.
start() {
    local log=$target/service-$1.log
    : > "$log"
    taskset -c "$service_core" java -Xmx256m -jar "$target/service-$1.jar" --server.port=0 \
        --server.tomcat.threads.max="$connections" --max-bytes="$max_bytes" >> "$log" 2>&1 &
    pids+=($!)
    for ((i = 0; i < 600; i++)); do
        if grep -q 'Started Service' "$log"; then
            ports+=("$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$log")")
            return
        fi
        kill -0 "${pids[-1]}" 2> /dev/null || break
        sleep 0.2
    done
    cat "$log" >&2
    exit 1
}

# post SERVICE ENDPOINT DOCUMENT SECONDS: requests per second, failed connections, and status:count of the responses
post() {
    local output
    output=$(taskset -c "$wrk_core" wrk -t 1 -c "$connections" -d "${4}s" --timeout 60s -s "$here/post.lua" \
        "http://localhost:${ports[$1]}/$2" -- "$target/documents/$3.json") || true
    sed -n 's/^result //p' <<< "$output"
}

# Waits until a service has finished the requests that wrk left behind.
wait_until_idle() {
    for ((i = 0; i < 60; i++)); do
        timeout 60 jcmd "${pids[$1]}" Thread.print 2> /dev/null | grep 'infonote.benchmarks.Service' > /dev/null || return 0
        sleep 0.5
    done
}

# The heap in use of each service after a full collection, in KB; 0 if it has ended.
heaps() {
    for service in 0 1; do
        wait_until_idle "$service"
        { timeout 60 jcmd "${pids[$service]}" GC.run > /dev/null && jcmd "${pids[$service]}" GC.heap_info; } 2> /dev/null |
            awk '/(generation|heap) +total/ {
                match($0, /used [0-9]+K/)
                used += substr($0, RSTART + 5, RLENGTH - 6)
            } END { print used + 0 }' || true
    done
}

median() {
    sort -n | awk '{ values[NR] = $1 } END { print (values[int((NR + 1) / 2)] + values[int(NR / 2) + 1]) / 2 }'
}

# 12345.6 as 12,346; fewer than 100 with a decimal.
number() {
    if awk "BEGIN { exit !($1 < 100) }"; then
        printf '%.1f' "$1"
    else
        printf '%.0f' "$1" | sed -E ':a; s/^([0-9]+)([0-9]{3})/\1,\2/; ta' | tr -d '\n'
    fi
}

# row TITLE FIGURE…: a row of a table
row() {
    local title=$1
    shift
    printf '| %s |' "$title"
    printf ' %s |' "$@"
    echo
}

# build VERSION [OPTION…]: the service with this version of Hibernate Validator
build() {
    echo "Building the service with Hibernate Validator $1" >&2
    (cd "$here/../../.." && mvn -q -ntp -Pbenchmarks -Dmaven.test.skip -DskipTests -Dhibernate-validator.version="$1" "${@:2}" \
        -pl validation/benchmarks/load-test -am package >&2)
}

build "${validators[0]}"
build "${validators[1]}" -Dmaven.main.skip -Dspotless.check.skip
java -jar "$target/service-${validators[0]}.jar" documents "$target/documents" "$max_bytes"
for validator in "${validators[@]}"; do
    start "$validator"
done

for endpoint in "${endpoints[@]}"; do
    for service in 0 1; do
        status=$(curl -s -o /dev/null -w '%{http_code}' -H 'Content-Type: application/json' \
            --data-binary "@$target/documents/real.json" "http://localhost:${ports[$service]}/$endpoint")
        if [ "$status" != 204 ]; then
            fail "/$endpoint answers the real note with status $status"
            exit 1
        fi
        echo "Warming up: /$endpoint with Hibernate Validator ${validators[$service]}" >&2
        post "$service" "$endpoint" real "$seconds" > /dev/null
        post "$service" "$endpoint" real "$seconds" > /dev/null
    done
done
mapfile -t heap_start < <(heaps)

rm -f "$target"/figures-*
for ((round = 1; round <= rounds; round++)); do
    for endpoint in "${endpoints[@]}"; do
        for service in 0 1; do
            rate=0 broken=0 statuses=
            read -r rate broken statuses < <(post "$service" "$endpoint" real "$seconds") || true
            echo "Round $round: /$endpoint with Hibernate Validator ${validators[$service]}: $rate $statuses" >&2
            echo "$rate" >> "$target/figures-$service-$endpoint"
            if [ "$broken" != 0 ] || [[ ! $statuses =~ ^204:[0-9]+$ ]]; then
                fail "/$endpoint answered the real note with status ${statuses:-none}, and $broken connections failed"
                exit 1
            fi
        done
    done
done
mapfile -t heap_middle < <(heaps)

# both ENDPOINT: its requests per second in both services
both() {
    for service in 0 1; do
        number "$(median < "$target/figures-$service-$1")"
        echo
    done
}

# ratios ENDPOINT: the reader's requests per second ÷ those of the endpoint in the same round, in both services
ratios() {
    for service in 0 1; do
        paste "$target/figures-$service-reader" "$target/figures-$service-$1" | awk '{ print $1 / $2 }' | median |
            xargs printf '%.2f\n'
    done
}

row "real note, requests per second" "Hibernate Validator ${validators[0]%.Final}" "${validators[1]%.Final}"
row "---" "--:" "--:"
mapfile -t figures < <(both reader)
row "\`NoteReader\`" "${figures[@]}"
mapfile -t figures < <(both records)
row "records, \`@Valid\`" "${figures[@]}"
mapfile -t figures < <(both binding)
row "records, not validated" "${figures[@]}"
mapfile -t figures < <(ratios records)
row "\`NoteReader\` ÷ records, \`@Valid\`" "${figures[@]}"
mapfile -t figures < <(ratios binding)
row "\`NoteReader\` ÷ records, not validated" "${figures[@]}"
echo

row "bad document, to \`NoteReader\`" "bytes" "requests per second" "status"
row "---" "--:" "--:" "---"
for document in \
    "no-disclaimer the real note without its disclaimer" \
    "too-deep 10,000 levels" \
    "syntax-error a syntax error at the start" \
    "wrong-elements numbers for organisers" \
    "unknown-members unknown members" \
    "long-names unknown members with long names" \
    "long-string a long string" \
    "not-utf-8 a long string in ISO 8859-1" \
    "too-large more than the reader's limit"; do
    name=${document%% *}
    rate=0 broken=0 statuses=
    read -r rate broken statuses < <(post 1 reader "$name" $((seconds < 10 ? 10 : seconds))) || true
    echo "$name: $rate $statuses, failed connections: $broken" >&2
    row "${document#* }" "$(number "$(wc -c < "$target/documents/$name.json")")" "$(number "$rate")" \
        "$(sed -E 's/:[0-9]+//g; s/ /, /g' <<< "$statuses")"
    log=$target/service-${validators[1]}.log
    if [ -z "$statuses" ] || [[ " $statuses" =~ \ 5[0-9][0-9]: ]]; then
        fail "the document $name got status ${statuses:-none}. See $log"
        break
    fi
    wait_until_idle 1
    if grep -q OutOfMemoryError "$log"; then
        fail "the service had no memory left for $name. See $log"
        break
    fi
done
echo
mapfile -t heap_end < <(heaps)

megabytes() {
    for kilobytes in "$@"; do
        awk "BEGIN { printf \"%.1f\n\", $kilobytes / 1024 }"
    done
}

row "heap after a full collection, MB" "Hibernate Validator ${validators[0]%.Final}" "${validators[1]%.Final}"
row "---" "--:" "--:"
mapfile -t figures < <(megabytes "${heap_start[@]}")
row "after the warm-up" "${figures[@]}"
mapfile -t figures < <(megabytes "${heap_middle[@]}")
row "after the real notes" "${figures[@]}"
mapfile -t figures < <(megabytes "${heap_end[@]}")
row "after the bad documents" "${figures[@]}"

for service in 0 1; do
    for used in "${heap_middle[$service]}" "${heap_end[$service]}"; do
        if ((used == 0 || used > heap_start[service] + heap_margin * 1024)); then
            fail "the heap in use of service ${validators[$service]} has grown from ${heap_start[$service]} to $used KB"
        fi
    done
done
exit "$failed"
