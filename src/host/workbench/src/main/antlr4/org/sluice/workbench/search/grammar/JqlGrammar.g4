// JQL as far as the host speaks it. What a field, value or function means is not the grammar's affair.
grammar JqlGrammar;

options { caseInsensitive = true; }

query : disjunction? ordering? EOF ;

ordering : ORDER BY sort (COMMA sort)* ;

sort : field direction=(ASC | DESC)? ;

disjunction : conjunction (OR conjunction)* ;

conjunction : negation (AND negation)* ;

negation
    : NOT negation                  # Opposite
    | OPEN disjunction CLOSE        # Group
    | field test                    # Terminal
    ;

test
    : operator operand              # Comparison
    | WAS NOT? IN? operand moment*  # Was
    | NOT? CHANGED predicate*       # Changed
    ;

moment : (AFTER | BEFORE | ON | DURING | BY) operand ;

predicate : moment | (FROM | TO) operand ;

field : (WORD | CF) (BRACKET_OPEN WORD BRACKET_CLOSE)? | QUOTED ;

operator
    : EQUALS | NOT_EQUALS | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL | LIKE | NOT_LIKE
    | IN | NOT IN | IS | IS NOT
    ;

operand
    : EMPTY                                     # Empty
    | WORD OPEN (argument (COMMA argument)*)? CLOSE  # Function
    | argument                                  # Value
    | OPEN operand (COMMA operand)* CLOSE       # List
    ;

argument : WORD | QUOTED ;

AND : 'and' | '&&' | '&' ;
OR : 'or' | '||' | '|' ;
IN : 'in' ;
IS : 'is' ;
EMPTY : 'empty' | 'null' ;
ORDER : 'order' ;
BY : 'by' ;
WAS : 'was' ;
CHANGED : 'changed' ;
AFTER : 'after' ;
BEFORE : 'before' ;
ON : 'on' ;
DURING : 'during' ;
FROM : 'from' ;
TO : 'to' ;
CF : 'cf' ;
ASC : 'asc' ;
DESC : 'desc' ;
// Words that Jira keeps for itself though JQL has no use for them.
RESERVED_WORD
    : 'abort' | 'access' | 'add' | 'alias' | 'all' | 'alter' | 'any' | 'are' | 'as' | 'at' | 'audit' | 'avg'
    | 'be' | 'begin' | 'between' | 'boolean' | 'break' | 'but' | 'byte' | 'catch' | 'char' | 'character'
    | 'check' | 'checkpoint' | 'collate' | 'collation' | 'column' | 'commit' | 'connect' | 'continue'
    | 'count' | 'create' | 'current' | 'date' | 'decimal' | 'declare' | 'decrement' | 'default' | 'defaults'
    | 'define' | 'delete' | 'delimiter' | 'difference' | 'distinct' | 'divide' | 'do' | 'double' | 'drop'
    | 'else' | 'encoding' | 'end' | 'equals' | 'escape' | 'exclusive' | 'exec' | 'execute' | 'exists'
    | 'explain' | 'false' | 'fetch' | 'file' | 'field' | 'first' | 'float' | 'for' | 'function' | 'go'
    | 'goto' | 'grant' | 'greater' | 'group' | 'having' | 'identified' | 'if' | 'immediate' | 'increment'
    | 'index' | 'initial' | 'inner' | 'inout' | 'input' | 'insert' | 'int' | 'integer' | 'intersect'
    | 'intersection' | 'into' | 'isempty' | 'isnull' | 'it' | 'join' | 'last' | 'left' | 'less' | 'like'
    | 'limit' | 'lock' | 'long' | 'max' | 'min' | 'minus' | 'mode' | 'modify' | 'modulo' | 'more' | 'multiply'
    | 'next' | 'no' | 'noaudit' | 'notin' | 'nowait' | 'number' | 'object' | 'of' | 'option' | 'outer'
    | 'output' | 'power' | 'previous' | 'prior' | 'privileges' | 'public' | 'raise' | 'raw' | 'remainder'
    | 'rename' | 'resource' | 'return' | 'returns' | 'revoke' | 'right' | 'row' | 'rowid' | 'rownum' | 'rows'
    | 'select' | 'session' | 'set' | 'share' | 'size' | 'sqrt' | 'start' | 'strict' | 'string' | 'subtract'
    | 'such' | 'sum' | 'synonym' | 'table' | 'that' | 'the' | 'their' | 'then' | 'there' | 'these' | 'they'
    | 'this' | 'trans' | 'transaction' | 'trigger' | 'true' | 'uid' | 'union' | 'unique' | 'update' | 'user'
    | 'validate' | 'values' | 'view' | 'when' | 'whenever' | 'where' | 'while' | 'will' | 'with'
    ;

NOT_EQUALS : '!=' ;
NOT_LIKE : '!~' ;
NOT : 'not' | '!' ;
LESS_OR_EQUAL : '<=' ;
GREATER_OR_EQUAL : '>=' ;
EQUALS : '=' ;
LESS : '<' ;
GREATER : '>' ;
LIKE : '~' ;
OPEN : '(' ;
CLOSE : ')' ;
BRACKET_OPEN : '[' ;
BRACKET_CLOSE : ']' ;
COMMA : ',' ;

WORD : SAFE (SAFE | '\\' .)* ;
QUOTED : '"' ('\\' . | ~["\\])* '"' | '\'' ('\\' . | ~['\\])* '\'' ;
UNFINISHED : '"' ('\\' . | ~["\\])* | '\'' ('\\' . | ~['\\])* ;
SPACE : [ \t\r\n]+ -> skip ;
RESERVED : . ;

fragment SAFE : ~[ \t\r\n"'=!<>()~,&|{}*/%+^$#@?;[\]\\] ;
