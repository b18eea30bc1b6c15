import { Migration } from '#platform/migration'

/** An import makes twenty thousand rows in one statement; PostgreSQL 17 has no function for their ids. */
export default class extends Migration {
  static phase = 'expand' as const

  async up() {
    /* RFC 9562: 48 bits of Unix time in ms, then version 7 and random bits; gen_random_uuid sets the variant. */
    this.schema.raw(`
      create function uuid_v7() returns uuid language sql volatile parallel safe as $$
        select encode(
          set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
              placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
              from 1 for 6),
            52, 1), 53, 1),
          'hex')::uuid
      $$`)
  }
}
