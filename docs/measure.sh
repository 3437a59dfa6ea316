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

# Resident memory of the application's own process, without that of PostgreSQL: MB at the moment, and the most that it ever was.
resident() { awk -v name="$2:" '$1 == name { printf "%d MB", $2 / 1024 }' "/proc/$1/status" 2>/dev/null || true; }
port=18765
base=http://localhost:$port
java timeline-import/src/bench/java/org/dateline/importer/ManyDocuments.java 2000 1500 >"$work/many.jsonl"

echo "Memory, with 2000 documents ($(wc -c <"$work/many.jsonl") bytes)"
./timeline import --data "$work/command" --timeline many --workers 4 "$work/many.jsonl" >"$work/report" 2>&1 &
importing=$!
most=
while kill -0 $importing 2>/dev/null; do
    now=$(resident $importing VmHWM)
    most=${now:-$most}
    sleep 0.2
done
echo "  import with 4 workers, at most      $most"

./timeline --data "$work/upload" --port $port --no-seeds >"$work/served" 2>&1 &
serving=$!
trap 'kill $serving 2>/dev/null && wait $serving; rm -rf "$work"' EXIT
until curl -sf $base/q/health/ready >"$work/answer"; do sleep 0.2; done
echo "  at rest after the start             $(resident $serving VmRSS)"
send() { curl -sf -H 'Content-Type: application/json' "$@" -o "$work/answer"; }
send -d '{"name":"many","title":"Many"}' $base/api/timelines
for _ in $(seq 100); do
    curl -sf "$base/" -o "$work/answer"
    curl -sf "$base/t/many" -o "$work/answer"
done
sleep 10
echo "  at rest after 200 pages             $(resident $serving VmRSS)"
{
    printf '{"documents":['
    sed 's/{"doc":/{"name":/; s/"dct":/"published":/; $!s/$/,/' "$work/many.jsonl"
    printf ']}'
} >"$work/upload.json"
send --data-binary @"$work/upload.json" $base/api/timelines/many/imports
until curl -sf $base/api/timelines/many/imports | grep -q '"waiting":0'; do sleep 1; done
echo "  the same by the API, at most        $(resident $serving VmHWM)"
echo "  at rest after that                  $(resident $serving VmRSS)"
