const ICONS: Record<string, string> = {
  room: 'i-lucide-presentation',
  library: 'i-lucide-book-open',
  gate: 'i-lucide-door-open',
  office: 'i-lucide-building-2',
  restroom: 'i-lucide-toilet',
  nurse: 'i-lucide-cross',
  counsellor: 'i-lucide-messages-square',
  hall: 'i-lucide-footprints',
}

export function iconOfPlace(kind: string): string {
  return ICONS[kind] ?? 'i-lucide-map-pin'
}
