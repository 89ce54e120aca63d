// A real name server on loopback that knows text records and nothing else, for tests and walks.
import { createSocket } from 'node:dgram'

export interface NameServer {
  /** `127.0.0.1:5353`, as EXHALE_DNS takes it. */
  readonly address: string
  /** Text records by name; a name that is not here does not exist. */
  readonly zone: Map<string, string>
  /** The names that were asked for, in their order. */
  readonly asked: string[]
  readonly close: () => void
}

/** The name in a question that begins after the twelve bytes of the header. */
function questionOf(packet: Buffer): { name: string; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = packet[at] ?? 0; length > 0; length = packet[at] ?? 0) {
    labels.push(packet.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  return { name: labels.join('.').toLowerCase(), end: at + 5 }
}

/** An answer of RFC 1035: the question again, and a text in pieces of at most 255 bytes. */
function answerTo(packet: Buffer, text: string | undefined, end: number): Buffer {
  const head = Buffer.from(packet.subarray(0, 12))
  head.writeUInt16BE(text === undefined ? 0x8183 : 0x8180, 2)
  head.writeUInt16BE(text === undefined ? 0 : 1, 6)
  head.fill(0, 8, 12)
  const question = packet.subarray(12, end)
  if (text === undefined) return Buffer.concat([head, question])
  const pieces = text.match(/.{1,255}/gs) ?? []
  const data = Buffer.concat(
    pieces.map((piece) => Buffer.concat([Buffer.from([piece.length]), Buffer.from(piece, 'latin1')])),
  )
  const record = Buffer.alloc(12)
  record.writeUInt16BE(0xc00c, 0)
  record.writeUInt16BE(16, 2)
  record.writeUInt16BE(1, 4)
  record.writeUInt32BE(60, 6)
  record.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, question, record, data])
}

export async function startNameServer(): Promise<NameServer> {
  const zone = new Map<string, string>()
  const asked: string[] = []
  const server = createSocket('udp4', (packet, from) => {
    const { name, end } = questionOf(packet)
    asked.push(name)
    server.send(answerTo(packet, zone.get(name), end), from.port, from.address)
  })
  await new Promise<void>((done) => server.bind(0, '127.0.0.1', done))
  return { address: `127.0.0.1:${server.address().port}`, zone, asked, close: () => server.close() }
}
