import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { assertFileName, assertKind, FileNotStored, type Storage } from '#platform/storage/storage'

export type S3Address = {
  bucket: string
  region: string
  /** Of a server that is not Amazon's, for example MinIO. */
  endpoint?: string
  /** Left out: the role of the machine or pod. */
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

/** Files in a bucket of Amazon S3 or of a server that speaks as it does. The bucket must be private. */
export class S3Bucket implements Storage {
  readonly #client: S3Client
  readonly #bucket: string

  constructor({ bucket, region, endpoint, credentials }: S3Address) {
    this.#bucket = bucket
    this.#client = new S3Client({
      region,
      credentials,
      endpoint,
      /* Servers of one's own rarely have a name for each bucket. */
      forcePathStyle: endpoint !== undefined,
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 2_000, requestTimeout: 30_000 },
    })
  }

  async put(name: string, bytes: Uint8Array, contentType?: string): Promise<void> {
    const object = { ...this.#address(name), Body: bytes, ContentType: contentType }
    await this.#client.send(new PutObjectCommand(object))
  }

  async get(name: string): Promise<Buffer> {
    try {
      const { Body } = await this.#client.send(new GetObjectCommand(this.#address(name)))
      return Buffer.from(await Body!.transformToByteArray())
    } catch (error) {
      if (isMissing(error)) throw new FileNotStored(name)
      throw error
    }
  }

  async exists(name: string): Promise<boolean> {
    try {
      await this.#client.send(new HeadObjectCommand(this.#address(name)))
      return true
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  }

  async delete(name: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#address(name)))
  }

  async list(kind: string): Promise<string[]> {
    assertKind(kind)
    const pages = paginateListObjectsV2(
      { client: this.#client },
      { Bucket: this.#bucket, Prefix: `${kind}/` }
    )
    const names: string[] = []
    for await (const { Contents = [] } of pages) names.push(...Contents.map(({ Key }) => Key!))
    return names.sort()
  }

  #address(name: string) {
    assertFileName(name)
    return { Bucket: this.#bucket, Key: name }
  }
}

function isMissing(error: unknown): boolean {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404
}
