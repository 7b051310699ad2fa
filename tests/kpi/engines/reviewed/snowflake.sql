WITH marops_rows AS (
SELECT * FROM (SELECT *, CASE WHEN CAST("created" AS DATE) >= CAST(:1 AS DATE) AND CAST("created" AS DATE) <= CAST(:2 AS DATE) THEN CAST(:3 AS VARCHAR) END AS "period", 0 AS marops_branch FROM "marketing"."deals") AS marops_part0 WHERE "period" IS NOT NULL
UNION ALL
SELECT * FROM (SELECT *, CASE WHEN CAST("closed" AS DATE) >= CAST(:4 AS DATE) AND CAST("closed" AS DATE) <= CAST(:5 AS DATE) THEN CAST(:6 AS VARCHAR) END AS "period", 1 AS marops_branch FROM "marketing"."deals") AS marops_part1 WHERE "period" IS NOT NULL
)
, marops_levels AS (
SELECT *, MAX(CASE WHEN marops_branch = 1 AND "closed" IS NOT NULL AND "value" IS NOT NULL AND CAST("closed" AS DATE) IS NOT NULL THEN CAST("closed" AS DATE) END) OVER (PARTITION BY "channel", "period") AS marops_1_at FROM marops_rows
)
, marops_sums AS (
SELECT "channel",
  "period",
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CASE WHEN marops_branch = 0 AND ((STARTSWITH("channel", CAST(:7 AS VARCHAR))) AND (NOT (ENDSWITH("channel", CAST(:8 AS VARCHAR)))) AND (CONTAINS("channel", CAST(:9 AS VARCHAR))) AND COALESCE("isWon" = CAST(:10 AS BOOLEAN), FALSE) AND (CAST("closed" AS DATE) >= CAST(:11 AS DATE))) THEN CAST("value" AS DOUBLE) END) AS marops_0_q0_5,
  SUM(CASE WHEN marops_branch = 1 AND "closed" IS NOT NULL AND "value" IS NOT NULL AND CAST("closed" AS DATE) IS NOT NULL AND CAST("closed" AS DATE) = marops_1_at THEN CAST("value" AS DOUBLE) END) AS marops_1_sum,
  COUNT(CASE WHEN marops_branch = 0 THEN 1 END) AS marops_2_sum,
  COUNT(CASE WHEN marops_branch = 0 AND (CASE WHEN ((STARTSWITH("channel", CAST(:12 AS VARCHAR))) AND (NOT (ENDSWITH("channel", CAST(:13 AS VARCHAR)))) AND (CONTAINS("channel", CAST(:14 AS VARCHAR))) AND COALESCE("isWon" = CAST(:15 AS BOOLEAN), FALSE) AND (CAST("closed" AS DATE) >= CAST(:16 AS DATE))) AND "value" IS NOT NULL AND TRUE THEN 1 ELSE 0 END + CASE WHEN TRUE THEN 1 ELSE 0 END) > 0 AND (CASE WHEN ((STARTSWITH("channel", CAST(:17 AS VARCHAR))) AND (NOT (ENDSWITH("channel", CAST(:18 AS VARCHAR)))) AND (CONTAINS("channel", CAST(:19 AS VARCHAR))) AND COALESCE("isWon" = CAST(:20 AS BOOLEAN), FALSE) AND (CAST("closed" AS DATE) >= CAST(:21 AS DATE))) AND "value" IS NULL AND TRUE THEN 1 ELSE 0 END) > 0 THEN 1 END) AS marops_3_sum,
  MIN(CASE WHEN marops_branch = 0 THEN "currency" END) AS marops_4_sum,
  MAX(CASE WHEN marops_branch = 0 THEN "currency" END) AS marops_4_max
FROM marops_levels
GROUP BY "channel", "period"
)
SELECT "channel",
  "period",
  CASE CASE WHEN CAST(marops_0_q0_5 AS DOUBLE) IS NULL THEN 'no-data' WHEN CAST(marops_1_sum AS DOUBLE) IS NULL THEN 'no-data' WHEN CAST(marops_2_sum AS DOUBLE) IS NULL THEN 'no-data' WHEN marops_3_sum > 0 THEN 'incomplete' WHEN marops_4_sum <> marops_4_max THEN 'guard-failed' WHEN CAST(marops_2_sum AS DOUBLE) < 0 THEN 'guard-failed' WHEN CAST(marops_2_sum AS DOUBLE) = 0 THEN 'zero-denominator' WHEN ((CAST(marops_0_q0_5 AS DOUBLE) - CAST(marops_1_sum AS DOUBLE)) / NULLIF(CAST(marops_2_sum AS DOUBLE), 0)) IS NULL OR NOT (ABS(((CAST(marops_0_q0_5 AS DOUBLE) - CAST(marops_1_sum AS DOUBLE)) / NULLIF(CAST(marops_2_sum AS DOUBLE), 0))) <= 1.7976931348623157e308) THEN 'guard-failed' ELSE 'ok' END WHEN 'ok' THEN ((CAST(marops_0_q0_5 AS DOUBLE) - CAST(marops_1_sum AS DOUBLE)) / NULLIF(CAST(marops_2_sum AS DOUBLE), 0)) END AS "typical-deal",
  CASE WHEN CAST(marops_0_q0_5 AS DOUBLE) IS NULL THEN 'no-data' WHEN CAST(marops_1_sum AS DOUBLE) IS NULL THEN 'no-data' WHEN CAST(marops_2_sum AS DOUBLE) IS NULL THEN 'no-data' WHEN marops_3_sum > 0 THEN 'incomplete' WHEN marops_4_sum <> marops_4_max THEN 'guard-failed' WHEN CAST(marops_2_sum AS DOUBLE) < 0 THEN 'guard-failed' WHEN CAST(marops_2_sum AS DOUBLE) = 0 THEN 'zero-denominator' WHEN ((CAST(marops_0_q0_5 AS DOUBLE) - CAST(marops_1_sum AS DOUBLE)) / NULLIF(CAST(marops_2_sum AS DOUBLE), 0)) IS NULL OR NOT (ABS(((CAST(marops_0_q0_5 AS DOUBLE) - CAST(marops_1_sum AS DOUBLE)) / NULLIF(CAST(marops_2_sum AS DOUBLE), 0))) <= 1.7976931348623157e308) THEN 'guard-failed' ELSE 'ok' END AS "typical-deal status"
FROM marops_sums
