#!/usr/bin/env bash
# Makes the figures of docs/measurements.md again, on this machine: ./docs/measure.sh
set -eu
cd "$(dirname -- "$0")/.."
./timeline date 2025 >/dev/null # builds where needed

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat seeds/*/documents.jsonl >"$work/seeds.jsonl"

cpu() { # CPU seconds (user and system) of a command, median of five
    local TIMEFORMAT='%U %S'
    for _ in 1 2 3 4 5; do
        { time "$@" >/dev/null 2>&1; } 2>&1
    done | awk '{ print $1 + $2 }' | sort -n | sed -n 3p
}

echo "CPU seconds, median of five"
echo "  extract, one short article          $(head -n 1 "$work/seeds.jsonl" >"$work/one.jsonl"; cpu ./timeline extract "$work/one.jsonl")"
echo "  date                                $(cpu ./timeline date 'last Thursday' --published 2025-01-10)"

for times in 20 40; do
    i=0
    : >"$work/many.jsonl"
    while [ $i -lt $times ]; do
        cat "$work/seeds.jsonl" >>"$work/many.jsonl"
        i=$((i + 1))
    done
    echo "  extract, $(wc -l <"$work/many.jsonl") seed documents ($(wc -c <"$work/many.jsonl") bytes)  $(cpu ./timeline extract "$work/many.jsonl")"
done

echo "Bytes after gzip -9"
jar=timeline-web/target/quarkus-app/quarkus/generated-bytecode.jar
for file in $(unzip -Z1 "$jar" | grep -E '/bundle/.*\.(js|css)$'); do
    echo "  $(basename "$file")  $(unzip -p "$jar" "$file" | gzip -9 | wc -c)"
done
