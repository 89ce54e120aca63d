-- Accounts: second steps, passkeys, access that ends, invitations by link, tokens. Door tables: the desk's role sees none.
-- Names and columns of what the sign-in library writes are the library's; a test compares them with what it asks for.

alter table "user" add column "twoFactorEnabled" boolean default false;

-- Secret and recovery codes lie here encrypted under the secret of the installation; of the codes only their digests.
create table "twoFactor" (
  "id" text not null primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references "user" ("id") on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index "twoFactor_secret_idx" on "twoFactor" ("secret");
create unique index "twoFactor_userId_idx" on "twoFactor" ("userId");

-- A code of the second step that was taken: it is not taken again while its half minute lasts.
create table "second_step_use" (
  "userId" text not null references "user" ("id") on delete cascade,
  "digest" text not null,
  "usedAt" timestamptz default current_timestamp not null,
  primary key ("userId", "digest")
);

create table "passkey" (
  "id" text not null primary key,
  "name" text,
  "publicKey" text not null,
  "userId" text not null references "user" ("id") on delete cascade,
  "credentialID" text not null,
  "counter" integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  "transports" text,
  "createdAt" timestamptz,
  "aaguid" text
);
create index "passkey_userId_idx" on "passkey" ("userId");
create unique index "passkey_credentialID_idx" on "passkey" ("credentialID");

-- What the organisation asks of whoever comes in; the word itself is a fact of the tenant, this is its copy at the door.
alter table "organization" add column "secondStepRequired" boolean not null default false;

alter table "member" add column "expiresAt" timestamptz;
create unique index "member_person_once" on "member" ("organizationId", "userId");

-- Invitations travel as a link: 128 random bits, of which only the digest is kept.
alter table "invitation" alter column "email" set default '';
alter table "invitation" add column "digest" text unique;
alter table "invitation" add column "note" text not null default '';
alter table "invitation" add column "accessDays" integer;

create table "api_token" (
  "id" text not null primary key,
  "organizationId" text not null references "organization" ("id") on delete cascade,
  "userId" text not null references "user" ("id") on delete cascade,
  "name" text not null,
  "scopes" text[] not null,
  "digest" text not null unique,
  "createdAt" timestamptz default current_timestamp not null,
  "expiresAt" timestamptz not null,
  "lastUsedAt" timestamptz,
  "revokedAt" timestamptz
);
create index "api_token_userId_idx" on "api_token" ("userId", "organizationId");

grant select, insert, update, delete on "twoFactor", "second_step_use", "passkey", "api_token" to exhale_door;
