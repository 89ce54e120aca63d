// The PostgreSQL of a test run: embedded, or the server that TEST_DATABASE_URL names. Each test file gets a database of
// its own, copied from a template that has seen the migrations.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { OWNER, startCluster } from './cluster.ts'
import { prepareTables } from './database.ts'
import { connection, type Address } from './pools.ts'

export interface TestServer {
  /** How the owner reaches a database of that name. */
  readonly socket: string | null
  readonly url: string | null
  readonly template: string
}
declare module 'vitest' {
  export interface ProvidedContext {
    database: TestServer
  }
}

// Tests may lose what they recorded when the machine loses power; they need not wait for the disk.
const QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off']

/** How a role reaches a database of the test server; on a server of yours every role has the owner's password. */
export function testAddress(server: TestServer, role: string | null, database: string): Address {
  if (server.socket) return { socket: server.socket, role: role ?? OWNER, database }
  const url = new URL(server.url ?? '')
  url.pathname = `/${database}`
  if (role) url.username = role
  return { url: url.href }
}

async function withOwner(address: Address, work: (owner: Client) => Promise<void>): Promise<void> {
  const owner = new Client(connection(address))
  await owner.connect()
  try {
    await work(owner)
  } finally {
    await owner.end()
  }
}

async function onServer(url: string): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const server = { socket: null, url, template: `exhale_template_${process.pid}` }
  const home = new URL(url).pathname.slice(1) || 'postgres'
  const stop = () =>
    withOwner(testAddress(server, null, home), async (owner) => {
      await owner.query(`drop database if exists ${server.template}`)
    })
  return { server, stop }
}

async function embedded(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const state = mkdtempSync(join(tmpdir(), 'exhale-test-'))
  const cluster = await startCluster({ state, settings: QUICK })
  const stop = async () => {
    await cluster.stop()
    rmSync(state, { recursive: true, force: true })
    rmSync(cluster.socket, { recursive: true, force: true })
  }
  return { server: { socket: cluster.socket, url: null, template: 'exhale_template' }, stop }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env['TEST_DATABASE_URL']
  const { server, stop } = url ? await onServer(url) : await embedded()
  const home = url ? new URL(url).pathname.slice(1) || 'postgres' : 'postgres'
  await withOwner(testAddress(server, null, home), async (owner) => {
    await owner.query(`create database ${server.template} template template0`)
  })
  await withOwner(testAddress(server, null, server.template), async (owner) => {
    await prepareTables(owner, true)
    if (url) await shareOwnersPassword(owner, new URL(url).password)
  })
  project.provide('database', server)
  return stop
}

async function shareOwnersPassword(owner: Client, password: string): Promise<void> {
  const literal = `'${decodeURIComponent(password).replaceAll("'", "''")}'`
  for (const role of ['exhale_desk', 'exhale_door', 'exhale_work', 'exhale_erase'])
    await owner.query(`alter role ${role} login password ${literal}`)
}
