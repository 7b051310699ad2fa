export { deliveryRate, mailsSent } from './email/delivery.ts';
export { clickThroughRate, costPerClick } from './paid-media/clicks.ts';
