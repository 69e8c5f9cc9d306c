import twilio from 'twilio'

export const telephony = twilio
