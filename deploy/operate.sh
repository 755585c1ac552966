# Sourced by deploy/replay and deploy/dead-letters: where the stores are, and how the commands are run.
# shellcheck shell=bash disable=SC2154

fail() {
  echo "$command_name: $1" >&2
  exit "${2:-1}"
}

# shellcheck source=deploy/toolchain.sh
. "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"
kafka=localhost:9092
database=
data=$root/deploy/.data

# store_option NAME VALUE
store_option() {
  [ -n "${2:-}" ] || fail "$1 needs a value (see $command_name --help)" 2
  case $1 in
    --kafka) kafka=$2 ;;
    --database) database=$2 ;;
    --data) data=$2 ;;
  esac
}

# The database that deploy/up runs on this data directory: PostgreSQL keeps its port in the fourth line.
local_database() {
  local port
  port=$(sed -n 4p "$data/postgres/data/postmaster.pid" 2>/dev/null || true)
  [ -n "$port" ] ||
    fail "no PostgreSQL runs on $data: start deploy/up, or name another with --data or --database"
  database=jdbc:postgresql://localhost:$port/advice
}

# operate WORD…: runs a command of the advice-service's operator package.
operate() {
  local app=$root/advice-service/target/quarkus-app
  find_jdk || fail "$no_jdk"
  [ -d "$app/lib/main" ] || fail "the advice-service is not built: run deploy/up once"
  [ -n "$database" ] || local_database
  exec "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --sun-misc-unsafe-memory-access=allow \
    --enable-native-access=ALL-UNNAMED -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -cp "$app/app/*:$app/lib/main/*:$app/lib/boot/*" \
    org.shortfall.advice.operate.Operate \
    "$kafka" "$database" "${SHORTFALL_DATABASE_USER:-advice}" "${SHORTFALL_DATABASE_PASSWORD:-advice}" "$@"
}
