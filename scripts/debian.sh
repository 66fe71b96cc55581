# Debian's packages, for scripts/setup and scripts/serve-hub. Sourced, not run: they bring say and fail, and stand in
# the repository.

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
    fail "this needs root rights or sudo: $*"
  fi
}

# apt's and dpkg's hundreds of lines matter only when they fail.
apt_try() {
  mkdir -p build
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q --no-install-recommends "$@" >build/apt.log 2>&1
}

apt_get() {
  apt_try "$@" || {
    tail -n 20 build/apt.log >&2
    fail "apt-get $1 failed; the whole story is in build/apt.log"
  }
}

apt_install() { # lists that are a few weeks old name packages the mirror has replaced: then once more, with new ones
  say "installing with apt (some minutes the first time): $*"
  apt_try install "$@" && return
  apt_get update
  apt_get install "$@"
}

missing_of() {
  local package
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
  done
}

candidate_is_new_enough() { # of QGIS, in the given release ('' = the machine's default)
  local version
  version=$(LC_ALL=C apt-cache ${1:+-t "$1"} policy qgis 2>/dev/null | awk '/Candidate:/ {print $2}')
  [ -n "$version" ] && [ "$version" != "(none)" ] && dpkg --compare-versions "$version" ge 3.40
}

# The Debian mirror this machine already uses, whichever of apt's two file formats names it.
debian_mirror() {
  local files=(/etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources) uri
  uri=$(cat "${files[@]}" 2>/dev/null | grep -v '^[[:space:]]*#' | grep -oE '(https?|file|mirror\+[a-z]+)://?[^] ]+' |
    grep -E '/debian/?$' | head -n 1) || true
  printf '%s\n' "${uri:-http://deb.debian.org/debian}"
}

add_backports() {
  local list=/etc/apt/sources.list.d/bookworm-backports.list
  say "QGIS 3.40 is in bookworm-backports: adding it to apt's sources ($list)"
  echo "deb $(debian_mirror) bookworm-backports main" | as_root tee "$list" >/dev/null
}

install_qgis() {
  local release=() codename
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  [ "$codename" = bookworm ] && release=(-t bookworm-backports)
  if ! candidate_is_new_enough "${release[1]:-}"; then
    [ "$codename" != bookworm ] || grep -rqs bookworm-backports /etc/apt/sources.list /etc/apt/sources.list.d ||
      add_backports
    apt_get update
  fi
  candidate_is_new_enough "${release[1]:-}" || fail "apt offers no QGIS >= 3.40 here (found: $codename)."
  apt_install "${release[@]}" "$@"
}

# What a server of shared bases needs. QGIS Server is of the same release as QGIS.
server_packages=(postgresql postgresql-postgis nginx-light spawn-fcgi multiwatch python3-psycopg2)

# Debian starts what it installs: a web server and a database of the machine's own, which nobody asked for here.
starting_nothing() {
  local policy=/usr/sbin/policy-rc.d ours=no outcome=0
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
    ours=yes
  fi
  "$@" || outcome=$?
  [ "$ours" = no ] || as_root rm -f "$policy"
  return "$outcome"
}

install_server() {
  local missing
  mapfile -t missing < <(missing_of qgis-server)
  [ "${#missing[@]}" -eq 0 ] || install_qgis "${missing[@]}"
  mapfile -t missing < <(missing_of "${server_packages[@]}")
  [ "${#missing[@]}" -eq 0 ] || starting_nothing apt_install "${missing[@]}"
}
