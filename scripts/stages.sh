# Stages with a title and a time, for scripts that show every failure before they fail. Sourced, not run.

failed_stages=()

stage() { # title, command…: runs it, keeps going, remembers failures
  local title=$1 began=$SECONDS outcome=ok
  shift
  printf '\n== %s\n' "$title"
  if ! "$@"; then
    outcome=FAILED
    failed_stages+=("$title")
  fi
  printf -- '-- %s: %s (%d s)\n' "$title" "$outcome" "$((SECONDS - began))"
}

finish() { # says which stages failed, and is false if any did
  if [ "${#failed_stages[@]}" -eq 0 ]; then return 0; fi
  printf '\nfailed: %s\n' "$(printf '%s; ' "${failed_stages[@]}" | sed 's/; $//')"
  return 1
}
