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
    | field operator operand        # Comparison
    ;

field : WORD (BRACKET_OPEN WORD BRACKET_CLOSE)? | QUOTED ;

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
ASC : 'asc' ;
DESC : 'desc' ;
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
