# The data volume: which directory is the live one, and who may touch it. Every change of directory is one rename,
# so a process killed at any point leaves a database that starts.

readonly VOLUME=/var/lib/postgresql
readonly LIVE=$VOLUME/data            # what the server runs on
readonly CREATING=$VOLUME/data.creating   # initdb at work; worthless until renamed
readonly RESTORING=$VOLUME/data.restoring # a restore at work; worthless until renamed
readonly RESTORED=$VOLUME/data.restored   # restored and verified, about to become live
readonly ASIDE=$VOLUME/data.before-restore- # + time: what was live before a restore

database_exists() { [ -s "$LIVE/PG_VERSION" ]; }

# The kernel frees the lock when its last holder ends, however it ends. A server holds it for its whole life.
lock_volume() {
  exec 9>"$VOLUME/lock"
  flock --nonblock 9 || fail $REFUSED E_DATABASE_IN_USE 'Another container uses this data volume' \
    'Stop it first: docker compose stop postgres'
}

# A restore that was killed between its two renames is finished here.
finish_swap() {
  if [ ! -e "$LIVE" ] && [ -d "$RESTORED" ]; then
    say 'finishing a restore that was interrupted between its last two steps'
    mv "$RESTORED" "$LIVE"
  fi
}

directories_aside() { find "$VOLUME" -maxdepth 1 -type d -name "$(basename "$ASIDE")*" | sort; }
