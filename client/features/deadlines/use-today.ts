import { useEffect, useState } from 'react'

const MINUTE = 60_000

/** Today on the clock of this device, `YYYY-MM-DD`; another day comes by itself. */
export function useToday(): string {
  const [today, setToday] = useState(todayHere)
  useEffect(() => {
    const timer = setInterval(() => setToday(todayHere()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return today
}

function todayHere(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
