import Student from '#people/models/student'
import { storePhoto } from '#people/photos/photo_files'
import { portraitOf } from '#people/photos/portrait'
import { picture } from '#tests/uploads'

/** Gives a student of the demonstration a photo. @returns what takes it away again */
export async function givenPhoto(givenName: string): Promise<() => Promise<unknown>> {
  const student = await Student.findByOrFail('givenName', givenName)
  const photo = await storePhoto(student.schoolId, await portraitOf(await picture()))
  await student.merge({ photo }).save()
  return () => student.merge({ photo: null }).save()
}
