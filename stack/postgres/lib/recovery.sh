# Replays the WAL in a restored directory without ending recovery, so that it can be looked at before anything is
# decided: no new timeline is begun and nothing is archived until the directory is live.

# Where the trial server listens; nobody else knows the place.
readonly TRIAL_SOCKET=/run/pgbackrest/trial
readonly TRIAL_LOG=$VOLUME/restore.log

trial_query() { psql --no-psqlrc --quiet --tuples-only --no-align --host="$TRIAL_SOCKET" --dbname="${2:-postgres}" --command="$1" 2>/dev/null; }

# For `latest` the trial runs as a standby, which waits at the end of the WAL; for a time it pauses there.
start_trial() {
  mkdir -p "$TRIAL_SOCKET"
  [ "$target" != latest ] || touch "$RESTORING/standby.signal"
  postgres -D "$RESTORING" -c config_file=/etc/postgresql/postgresql.conf -c listen_addresses= -c archive_mode=off \
    -c unix_socket_directories="$TRIAL_SOCKET" -c recovery_target_action=pause >"$TRIAL_LOG" 2>&1 9>&- &
  trial=$!
}

trial_is_alive() { kill -0 "$trial" 2>/dev/null; }

# Nothing is left of a restore that failed.
discard_trial() {
  [ -z "${trial-}" ] || { kill -KILL "$trial" 2>/dev/null || true; wait "$trial" 2>/dev/null || true; }
  rm -rf "$RESTORING"
}

stop_trial() {
  kill -INT "$trial"
  wait "$trial" || fail $FAILED E_RECOVERY_FAILED 'The restored database did not stop in order' "See $TRIAL_LOG"
  rm -f "$RESTORING/standby.signal"
}

# Waits until the trial has replayed everything up to the target.
wait_for_replay() {
  local arrived="select pg_get_wal_replay_pause_state() = 'paused'"
  [ "$target" != latest ] ||
    arrived="select wait_event = 'RecoveryRetrieveRetryInterval' from pg_stat_activity where backend_type = 'startup'"

  until [ "$(trial_query "$arrived")" = t ]; do
    trial_is_alive || explain_failed_replay
    sleep 0.3
  done
}

explain_failed_replay() {
  tail -20 "$TRIAL_LOG" >&2
  if grep -q 'recovery ended before configured recovery target was reached' "$TRIAL_LOG"; then
    fail $REFUSED E_TARGET_AFTER_LAST_CHANGE \
      "The last change in the backups is of $(sed -n 's/.*last completed transaction was at log time //p' "$TRIAL_LOG" | tail -1), before $target" \
      'Use --to latest, which ends with that change'
  fi
  fail $FAILED E_RECOVERY_FAILED 'The restored database could not replay its WAL' 'The lines above say why; the live data is untouched'
}

# `latest` must mean the last WAL in the archive: PostgreSQL takes a hole in it for the end and says nothing.
check_no_wal_is_missing() {
  [ "$target" = latest ] || return 0
  local archived replayed
  archived=$(jq -r '.archive[-1].max' <<<"$info")
  replayed=$(trial_query "select lpad(split_part(lsn, '/', 1), 8, '0') || '000000' || substr(lpad(split_part(lsn, '/', 2), 8, '0'), 1, 2)
    from (select pg_last_wal_replay_lsn()::text lsn) replay")
  [[ ! $replayed < ${archived:8} ]] || fail $FAILED E_WAL_GAP "The archive has a hole: replay ended in segment $replayed, the archive goes to ${archived:8}" \
    'Restore to a time before the hole with --to TIME'
}
