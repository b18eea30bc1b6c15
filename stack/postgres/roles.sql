-- Roles, their passwords and their rights. May be run again at any time; run by `ensure_roles`.
-- Statements with a password are kept out of the log, also when they fail.
set log_statement = 'none';
set log_min_error_statement = 'panic';
set log_min_duration_statement = -1;
set client_min_messages = 'warning';

\set migrate_password `cat /run/secrets/migrate_password`
\set app_password `cat /run/secrets/app_password`
\set exporter_password `cat /run/secrets/exporter_password`

select format('create role %I login', name) from unnest(array['migrate', 'app', 'exporter']) name
where not exists (select from pg_roles where rolname = name) \gexec

alter role migrate password :'migrate_password';
alter role app password :'app_password';
alter role exporter password :'exporter_password' connection limit 5;

alter role migrate set lock_timeout = '5s';
alter role app set statement_timeout = '5s';
alter role app set lock_timeout = '2s';
alter role app set idle_in_transaction_session_timeout = '60s';
grant pg_monitor to exporter;

-- The migrating role owns the database and every table in it.
select 'create database student_pass owner migrate'
where not exists (select from pg_database where datname = 'student_pass') \gexec
revoke all on database postgres, template1, student_pass from public;
grant connect on database student_pass to app, exporter;

\connect student_pass
set client_min_messages = 'warning';
create extension if not exists pg_stat_statements;
revoke all on schema public from public;
grant usage on schema public to app, exporter;

-- The application reads and writes rows; it changes no table.
alter default privileges for role migrate in schema public grant select, insert, update, delete on tables to app;
alter default privileges for role migrate in schema public grant usage, select on sequences to app;
alter default privileges for role migrate revoke execute on functions from public;
alter default privileges for role migrate in schema public grant execute on functions to app;
