/** Numbers, money, dates and quantities as Indonesian and English write them, the same on every machine. */
export { formatDate, shortMonth } from '../model/date-words.js';
export { currencySign, formatMoney, formatShortMoney, moneyScale } from './format/money.js';
export { formatNumber } from './format/number.js';
export { formatQuantity, unitWord } from './format/unit.js';
