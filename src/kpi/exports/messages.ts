/** The sentences of export maps and of reading exports. */
export const exportMessages = {
  'not-one-of': '{path} must be one of {allowed}, got {value}',
  'no-headers': '{path} must name at least one header, got {value}',
  'no-codes': '{path} must be texts by code, got {value}',
  'no-header': '{path} must be a column of the export ({wanted}), got none; the nearest name is {nearest}',
  'not-a-cell': '{path} must be text, a number or a boolean, got {value} in {count} rows, the first of them row {row}',
  'not-a-number': '{path} must be a number, got {value} in {count} rows, the first of them row {row}',
  'not-a-percentage': '{path} must be a number with %, got {value} in {count} rows, the first of them row {row}',
  'not-a-date': '{path} must be a date without an offset, got {value} in {count} rows, the first of them row {row}',
  'not-a-code': '{path} must be a code of the map, got {value} in {count} rows, the first of them row {row}',
  'no-currency': '{path} must be in a known currency, got {value} in {count} rows, the first of them row {row}',
  'not-an-event': '{path} must say mailing, recipient and event, got {count} rows that do not, the first of them row {row}',
};
