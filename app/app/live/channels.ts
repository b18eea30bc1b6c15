/** Changes of one student's passes. */
export const passesOfStudent = (studentId: string) => `students/${studentId}`

/** Changes of all passes of a school. */
export const passesOf = (schoolId: string) => `schools/${schoolId}/passes`

/** That passes of a school have changed, and nothing else. */
export const somePassesOf = (schoolId: string) => `schools/${schoolId}/some-passes`

/** Where nothing is ever said. */
export const nothing = (userId: string) => `users/${userId}/nothing`
