# Sourced by deploy/up and deploy/check: finds a JDK and Maven, and knows whether what is built is up to date.
# shellcheck shell=bash disable=SC2034

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
least_java=25
modules=deploy/local,intake-service,knowledge-service,advice-service
stamp=$root/deploy/local/target/built

# Feature version of the JDK in a folder; nothing if there is none.
jdk_version() {
  if [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  fi
}

# Sets JAVA_HOME to the first JDK that is new enough; false if there is none.
find_jdk() {
  local folder version on_path=
  if version=$(jdk_version "${JAVA_HOME:-}") && [ "${version:-0}" -ge "$least_java" ]; then
    export JAVA_HOME
    return 0
  fi
  if command -v java >/dev/null; then
    on_path=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
  fi
  for folder in "$on_path" /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*; do
    version=$(jdk_version "$folder")
    if [ "${version:-0}" -ge "$least_java" ]; then
      export JAVA_HOME=$folder
      return 0
    fi
  done
  return 1
}

no_jdk="needs a JDK $least_java or newer (javac included): install one, for example Eclipse Temurin $least_java, or set JAVA_HOME"
no_maven="needs Maven 3.8.7 or newer to build: install it and put mvn on the PATH"

# True if every artifact is there and no source is newer than the last build that succeeded.
is_built() {
  local service
  [ -e "$stamp" ] && [ -e "$root/deploy/local/target/shortfall-local.jar" ] || return 1
  for service in intake knowledge advice; do
    [ -e "$root/$service-service/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
  [ -z "$(find "$root"/pom.xml "$root"/*-service/pom.xml "$root"/*-service/src/main "$root"/*-service/contracts \
    "$root"/deploy/local/pom.xml "$root"/deploy/local/src/main -newer "$stamp" -print -quit 2>/dev/null)" ]
}

# Runs Maven in the checkout with its output in a file and tells what it is at: maven LOG WORD ARGUMENTS…
# Ends Maven when this script is told to end.
maven() {
  local log=$1 word=$2 pid name shown=0 quiet=0
  shift 2
  SECONDS=0
  # A build is over before the second compiler pays off: half the processor time without it.
  (cd "$root" && MAVEN_OPTS="-XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}" exec mvn -B -ntp -Dstyle.color=never "$@") >"$log" 2>&1 </dev/null &
  pid=$!
  trap 'kill $pid 2>/dev/null; wait $pid || true; echo "Interrupted." >&2; exit 130' INT TERM
  while kill -0 $pid 2>/dev/null; do
    sleep 1
    quiet=$((quiet + 1))
    while IFS= read -r name; do
      [ -n "$name" ] || continue
      printf '  %s %-28s %4d s\n' "$word" "$name" "$SECONDS"
      shown=$((shown + 1))
      quiet=0
    done <<<"$(sed -n 's/^\[INFO\] Building \(.*\) [0-9][^ ]*  *\[.*/\1/p' "$log" | tail -n "+$((shown + 1))")"
    if [ $quiet -ge 20 ]; then
      quiet=0
      printf '  … %4d s\n' "$SECONDS"
    fi
  done
  trap - INT TERM
  wait $pid
}

# The lines of a Maven log that say what went wrong.
maven_errors() {
  grep '^\[ERROR\]' "$1" | grep -v -e '\[Help ' -e 'Re-run Maven' -e 'For more information' -e '^\[ERROR\] *$' |
    head -n 12 || tail -n 12 "$1"
}
