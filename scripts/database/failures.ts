/** What can go wrong with the embedded PostgreSQL, each with what the person can do about it. */
export abstract class DatabaseFailure extends Error {
  abstract readonly code: string
  abstract readonly remedy: string
  readonly exitCode: number = 1
  readonly details: string | undefined

  constructor(message: string, details?: string) {
    super(message)
    this.name = new.target.name
    this.details = details
  }
}

export class PostgresNotInstalled extends DatabaseFailure {
  readonly code = 'postgres-not-installed'
  readonly remedy = 'Run `npm start` or `npm test`; both install it.'
}

export class OtherPostgresMajor extends DatabaseFailure {
  readonly code = 'other-postgres-major'
  override readonly exitCode = 3
  readonly remedy: string

  constructor(folder: string, found: string, ours: string) {
    super(`The data in ${folder} is of PostgreSQL ${found}; this version runs PostgreSQL ${ours}.`)
    this.remedy = `Start with the version that made the data, or choose another folder with STUDENT_PASS_DATA, or delete the demonstration data: npm run reset`
  }
}

export class DataFolderNotUsable extends DatabaseFailure {
  readonly code = 'data-folder-not-usable'
  readonly remedy =
    'Choose a folder of your own with STUDENT_PASS_DATA, or run as the user the folder belongs to.'
}

export class DatabaseInUse extends DatabaseFailure {
  readonly code = 'database-in-use'
  override readonly exitCode = 3
  readonly remedy = 'Stop the other start first, or choose another folder with STUDENT_PASS_DATA.'
}

export class DatabaseDidNotStart extends DatabaseFailure {
  readonly code = 'database-did-not-start'
  readonly remedy =
    'The lines above are PostgreSQL’s. If the demonstration data may go: npm run reset'
}

export class DatabasePasswordLost extends DatabaseFailure {
  readonly code = 'database-password-lost'
  readonly remedy =
    'Put secrets.json of the data folder back, or delete the demonstration data: npm run reset'
}
